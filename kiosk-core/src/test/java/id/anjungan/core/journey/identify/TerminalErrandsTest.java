// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.IdentityTerminal;
import id.anjungan.core.device.IdentityTerminalFault;
import id.anjungan.core.device.TerminalFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.identity.WayCounts;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalDiffered;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalFingerPoor;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalNotAwaited;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalVerified;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.office.WayCount;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.JumpingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerminalErrandsTest {
    /** Finds what the test wants found. */
    private static final class Box implements IdentityTerminal {
        private TerminalFinding finding = new TerminalFinding.Verified(Samples.NIK, new byte[] {7});
        private IdentityTerminalFault fault;
        private final CountDownLatch waits = new CountDownLatch(1);
        private boolean nobodyComes;
        private int prepared;

        @Override
        public Assurance assurance() {
            return Assurance.TERMINAL;
        }

        @Override
        public void prepare() {
            prepared++;
        }

        @Override
        public TerminalFinding identify(Nonce nonce, Consumer<TerminalPrompt> prompts) throws IdentityTerminalFault {
            if (fault != null) {
                throw fault;
            }
            prompts.accept(new TerminalPrompt.LayCard());
            return nobodyComes ? waited() : finding;
        }

        private TerminalFinding waited() {
            waits.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new TerminalFinding.Cancelled();
        }

        @Override
        public void close() {}
    }

    /** Counts tries, hands out nonces, and notes what is audited. */
    private static final class Desk implements VisitDesk, TryCounter, AuditTrail {
        private final List<AuditEntry> audited = new ArrayList<>();
        private boolean silent;
        private boolean full;
        private static final int TRIES = 4;
        private int left = TRIES;
        private int nonces;

        @Override
        public Nonce nonce() throws OfficeFault {
            if (silent) {
                throw new OfficeFault(OfficeFault.Kind.SILENT, "silent", null);
            }
            nonces++;
            return Samples.NONCE;
        }

        @Override
        public Answer open(Evidence evidence) {
            throw new AssertionError("the terminal opens no visit");
        }

        @Override
        public void close(VisitGrant grant, String outcome) {}

        @Override
        public int most() {
            return TRIES;
        }

        @Override
        public int left(Nik nik) {
            return left;
        }

        @Override
        public int differed(Nik nik) {
            return --left;
        }

        @Override
        public void matched(Nik nik) {
            left = TRIES;
        }

        @Override
        public void record(AuditEntry entry) throws AuditFault {
            if (full) {
                throw new AuditFault("full", null);
            }
            audited.add(entry);
        }
    }

    private final Box box = new Box();
    private final Desk desk = new Desk();
    private final WayCounts counts = new WayCounts();
    private final TerminalErrands errands = new TerminalErrands(
            new TerminalCrew("box-1", box, desk, desk, desk, counts, new JumpingClock(Instant.EPOCH)));

    @AfterEach
    void close() {
        errands.close();
    }

    private Happening asked() {
        CollectedReply reply = new CollectedReply(1);
        assertThat(errands.begin(new IdentifyErrand.AskTerminal(), reply)).isTrue();
        return reply.end();
    }

    @Test
    void whomTheTerminalVerifiedIsAuditedAndBecomesEvidenceWithItsAssurance() {
        desk.left = 2;
        TerminalVerified verified = (TerminalVerified) asked();

        Evidence.AtTerminal evidence = (Evidence.AtTerminal) verified.evidence();
        assertThat(evidence.assurance()).isEqualTo(Assurance.TERMINAL);
        assertThat(evidence.nonce()).isEqualTo(Samples.NONCE);
        assertThat(evidence.attempts()).isEqualTo(3);
        assertThat(evidence.word().attestation()).containsExactly(7);
        assertThat(desk.left).isEqualTo(Desk.TRIES);
        assertThat(desk.audited)
                .containsExactly(new AuditEntry(
                        "terminal", "CITIZEN_VERIFIED", "visit-1", "by=box-1 assurance=TERMINAL attempt=3"));
        assertThat(desk.audited.toString() + evidence.word() + box.finding).doesNotContain(Samples.NIK.digits());
    }

    @Test
    void triesAreCountedAndTheLastOneClosesTheWay() {
        box.finding = new TerminalFinding.Differed(Samples.NIK);
        assertThat(asked()).isEqualTo(new TerminalDiffered(3));
        assertThat(asked()).isEqualTo(new TerminalDiffered(2));
        assertThat(asked()).isEqualTo(new TerminalDiffered(1));
        assertThat(asked()).isEqualTo(new CardHappening.WayClosed(WhyHere.FINGER_TRIES_SPENT));
        assertThat(asked()).isEqualTo(new CardHappening.WayClosed(WhyHere.FINGER_PAUSED));
        assertThat(desk.left).isZero();
        assertThat(counts.now()).containsExactly(new WayCount("ktp-el", List.of(0, 0, 0, 0), 1));
    }

    @Test
    void aMatchWithinThePauseOpensNothing() {
        desk.left = 0;
        assertThat(asked()).isEqualTo(new CardHappening.WayClosed(WhyHere.FINGER_PAUSED));
        assertThat(desk.audited).isEmpty();
        assertThat(desk.left).isZero();
    }

    @Test
    void whatIsNoTryCostsNone() {
        box.finding = new TerminalFinding.FingerPoor(FingerFinding.DRY);
        assertThat(asked()).isEqualTo(new TerminalFingerPoor(FingerFinding.DRY));
        box.finding = new TerminalFinding.NoTemplate();
        assertThat(asked()).isEqualTo(new CardHappening.WayClosed(WhyHere.FINGER_NO_TEMPLATE));
        box.finding = new TerminalFinding.CardNotRead(new CardReading.Dead());
        assertThat(asked()).isEqualTo(new CardHappening.CardNotRead(CardHint.DEAD));
        box.finding = new TerminalFinding.CardNotRead(new CardReading.Distrusted(CardReading.Reason.ALTERED));
        assertThat(asked()).isEqualTo(new CardHappening.CardDistrusted(TroubleCode.CARD_ALTERED));
        assertThat(desk.left).isEqualTo(Desk.TRIES);
        assertThat(desk.nonces).isEqualTo(1);
    }

    @Test
    void faultsHaveTheirCodesAndTheTerminalIsMadeReadyAnew() {
        box.fault = new IdentityTerminalFault(IdentityTerminalFault.Kind.REFUSED, "no licence", null);
        assertThat(asked()).isEqualTo(new CardHappening.ReaderTroubled(TroubleCode.SAM_REFUSED));
        box.fault = null;
        assertThat(asked()).isInstanceOf(TerminalVerified.class);
        assertThat(box.prepared).isEqualTo(1);
    }

    @Test
    void nobodyIsLetInWithoutNonceOrAudit() {
        desk.silent = true;
        assertThat(asked()).isEqualTo(OfficeTroubled.of(OfficeFault.Kind.SILENT));
        desk.silent = false;
        desk.full = true;
        assertThat(asked()).isEqualTo(new CardHappening.ReaderTroubled(TroubleCode.LEDGER_UNWRITABLE));
    }

    @Test
    void aDismissedTerminalEndsItsWaiting() throws Exception {
        box.nobodyComes = true;
        CollectedReply reply = new CollectedReply(1);
        errands.begin(new IdentifyErrand.AskTerminal(), reply);
        box.waits.await();
        CollectedReply dismissed = new CollectedReply(1);
        errands.begin(new IdentifyErrand.DismissTerminal(), dismissed);
        assertThat(dismissed.end()).isEqualTo(new TerminalNotAwaited());
        assertThat(reply.end()).isEqualTo(new TerminalNotAwaited());
    }
}
