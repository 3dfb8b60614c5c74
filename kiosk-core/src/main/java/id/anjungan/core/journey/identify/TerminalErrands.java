// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.IdentityTerminalFault;
import id.anjungan.core.device.TerminalFinding;
import id.anjungan.core.identity.TryCounterFault;
import id.anjungan.core.journey.identify.CardHappening.ReaderTroubled;
import id.anjungan.core.journey.identify.CardHappening.WayClosed;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalDiffered;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalFingerPoor;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalNotAwaited;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalPrompted;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalVerified;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.NonceInHand;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.TerminalWord;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a vendor's terminal, on the one thread named {@code terminal}. Tries are counted durably before anybody hears
 * of them, as those at the kiosk's own sensor are; whom the terminal verified is written down before the office is
 * asked, because nobody but the terminal has seen card and finger.
 */
public final class TerminalErrands implements Errands, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalErrands.class);

    private final TerminalCrew crew;
    private final NonceInHand nonce;
    private final Worker worker = new Worker("terminal");
    private final AtomicLong turn = new AtomicLong();
    private volatile boolean faulty;

    public TerminalErrands(TerminalCrew crew) {
        this.crew = crew;
        this.nonce = new NonceInHand(crew.visits(), crew.clock());
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (errand instanceof IdentifyErrand.AskTerminal) {
            long mine = turn.incrementAndGet();
            worker.carryOut(reply, () -> asked(mine, reply));
            return true;
        }
        if (errand instanceof IdentifyErrand.DismissTerminal) {
            turn.incrementAndGet();
            worker.interrupt();
            reply.done(new TerminalNotAwaited());
            return true;
        }
        return false;
    }

    /** Makes the terminal ready. Returns at once. */
    public void warmUp() {
        worker.run(() -> {
            try {
                crew.terminal().prepare();
            } catch (IdentityTerminalFault fault) {
                faulty = true;
            }
        });
    }

    private Happening asked(long mine, Reply reply) {
        try {
            Nonce fresh = nonce.get();
            if (faulty) {
                crew.terminal().prepare();
                faulty = false;
            }
            while (turn.get() == mine) {
                TerminalFinding finding = crew.terminal().identify(fresh, prompt -> {
                    if (turn.get() == mine) {
                        reply.progress(new TerminalPrompted(prompt));
                    }
                });
                if (!(finding instanceof TerminalFinding.Cancelled)) {
                    return told(finding, fresh, reply.visit());
                }
            }
            return new TerminalNotAwaited();
        } catch (OfficeFault fault) {
            return OfficeTroubled.of(fault.kind());
        } catch (IdentityTerminalFault fault) {
            faulty = true;
            LOG.warn("device=terminal fault={} why={}", fault.kind(), fault.getMessage());
            return new ReaderTroubled(DeviceTroubles.of(fault.kind()));
        } catch (TryCounterFault | AuditFault fault) {
            return new ReaderTroubled(DeviceTroubles.ledgerUnwritable());
        }
    }

    private Happening told(TerminalFinding finding, Nonce shown, long visit) throws TryCounterFault, AuditFault {
        if (finding instanceof TerminalFinding.Verified verified) {
            return verified(verified, shown, visit);
        }
        if (finding instanceof TerminalFinding.Differed differed) {
            return differed(differed.nik());
        }
        if (finding instanceof TerminalFinding.FingerPoor poor) {
            return new TerminalFingerPoor(poor.finding());
        }
        return finding instanceof TerminalFinding.CardNotRead notRead
                ? CardHappening.of(notRead.why())
                : new WayClosed(WhyHere.FINGER_NO_TEMPLATE);
    }

    /** A match within the pause is none: the way is closed to this citizen, whatever the terminal says. */
    private Happening verified(TerminalFinding.Verified verified, Nonce shown, long visit)
            throws TryCounterFault, AuditFault {
        nonce.spent();
        int left = crew.tries().left(verified.nik());
        if (left == 0) {
            return new WayClosed(WhyHere.FINGER_PAUSED);
        }
        int attempt = crew.tries().most() - left + 1;
        TerminalWord word = new TerminalWord(crew.name(), crew.terminal().assurance(), verified.attestation());
        String detail = "by=" + word.terminal() + " assurance=" + word.assurance() + " attempt=" + attempt;
        crew.audit().record(new AuditEntry("terminal", "CITIZEN_VERIFIED", "visit-" + visit, detail));
        crew.tries().matched(verified.nik());
        return new TerminalVerified(new Evidence.AtTerminal(shown, verified.nik(), word, attempt));
    }

    private Happening differed(Nik nik) throws TryCounterFault {
        if (crew.tries().left(nik) == 0) {
            return new WayClosed(WhyHere.FINGER_PAUSED);
        }
        int remaining = crew.tries().differed(nik);
        if (remaining == 0) {
            crew.counts().refused(Assurance.TERMINAL);
            return new WayClosed(WhyHere.FINGER_TRIES_SPENT);
        }
        return new TerminalDiffered(remaining);
    }

    @Override
    public void close() {
        worker.close();
        crew.terminal().close();
    }
}
