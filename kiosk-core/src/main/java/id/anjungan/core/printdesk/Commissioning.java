// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.Commissioned;
import id.anjungan.core.ledger.CommissioningBook;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the evidence that a printer once gave from ever being asked for less. Blocks as the ledger does. */
public final class Commissioning {
    private static final Logger LOG = LoggerFactory.getLogger(Commissioning.class);

    private final CommissioningBook book;

    public Commissioning(CommissioningBook book) {
        this.book = book;
    }

    /**
     * The evidence that the kiosk demands: what the book says. A setting is taken over into an empty book; later it
     * changes nothing.
     */
    public PrintEvidence demanded(PrintEvidence setting) throws LedgerFault {
        Optional<Commissioned> held = book.newest();
        if (held.isEmpty()) {
            book.write(new Commissioned("", setting));
            return setting;
        }
        PrintEvidence demanded = held.get().evidence();
        if (demanded != setting) {
            LOG.warn("evidence is set to {}, commissioned was {}, which holds", setting.word(), demanded.word());
        }
        return demanded;
    }

    /**
     * A technician commissions a printer. False when the same printer has been commissioned with more before: it gives
     * less than it did, so it is broken, not weaker.
     *
     * @param printer its printer-uuid
     */
    public boolean commission(String printer, PrintEvidence given) throws LedgerFault {
        Optional<Commissioned> held = book.newest();
        boolean weaker = held.isPresent()
                && held.get().printer().equals(printer)
                && !given.suffices(held.get().evidence());
        if (!weaker) {
            book.write(new Commissioned(printer, given));
        }
        return !weaker;
    }
}
