// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/**
 * The slots as the reading side sees them: one connection to the service, used again for every card, thrown away
 * after a failure of the service and made anew at the next call. One thread at a time.
 */
public final class PcscStation implements AutoCloseable {
    /** Listing and powering up take a reader some hundred milliseconds; a reader that needs longer hangs. */
    private static final Duration OPENING = Duration.ofSeconds(5);

    private final TerminalSource source;
    private final NativeThread thread = new NativeThread("adm-pcsc");
    private CardTerminals terminals;

    public PcscStation(TerminalSource source) {
        this.source = source;
    }

    /** Whether a slot of that name is there. */
    public boolean has(Pattern slot) throws LineBroken {
        return asked(() -> find(slot).isPresent());
    }

    /**
     * Powers up what lies in the slot and gives contact to it.
     *
     * @param apdu the limit of one exchange
     * @throws LineBroken also when nothing lies there (lifted), when it does not answer (mute), or when there is no
     * such slot
     */
    public CardContact connect(Pattern slot, Duration apdu) throws LineBroken {
        return asked(() -> {
            CardTerminal terminal = find(slot).orElseThrow(() -> new CardException("no slot is named like " + slot));
            try {
                Card card = terminal.connect("*");
                return new CardContact(
                        new PcscLine(thread, terminal, card, apdu), ReaderProperties.longestResponse(card));
            } catch (CardException e) {
                throw PcscLine.broken(terminal, e);
            }
        });
    }

    /** Throws the connection to the service away; the next call makes a new one. */
    public void drop() {
        CardTerminals old = terminals;
        terminals = null;
        if (old != null) {
            thread.later(() -> source.close(old));
        }
    }

    @Override
    public void close() {
        drop();
        thread.end();
    }

    private <T> T asked(Callable<T> act) throws LineBroken {
        try {
            return thread.call(OPENING, act);
        } catch (CardException e) {
            throw new LineBroken(Reason.SLOT_GONE, e.getMessage(), e);
        }
    }

    private Optional<CardTerminal> find(Pattern slot) throws CardException {
        if (terminals == null) {
            terminals = source.open();
        }
        List<CardTerminal> all = terminals.list();
        return all.stream().filter(one -> slot.matcher(one.getName()).find()).findFirst();
    }
}
