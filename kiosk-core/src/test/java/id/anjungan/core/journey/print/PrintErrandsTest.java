// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.Printers;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.print.DocumentHappening.DocumentNotReady;
import id.anjungan.core.journey.print.DocumentHappening.DocumentReady;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskStateChanged;
import id.anjungan.core.printdesk.PrintDesk;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.printdesk.PrintOrder;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.GivenTrust;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedDocument;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is written down of a verdict, before anybody hears of it. */
class PrintErrandsTest {
    private static final Offer KK = Samples.offer("offer-1", "KARTU_KELUARGA", "DIRI");
    private static final byte[] CONTENT = {1, 2, 3};

    private final List<AuditEntry> audited = new ArrayList<>();
    private final List<Trusted> prepared = new ArrayList<>();

    private Happening prepare(Verdict verdict, AuditTrail audit) {
        PrintCrew crew = new PrintCrew(
                new OneDocument(),
                (offer, bytes) -> verdict,
                Printers.paperOnly(new PreparingPrinter()),
                new QuietDesk(),
                null,
                null,
                audit);
        try (PrintErrands errands = new PrintErrands(crew)) {
            CollectedReply reply = new CollectedReply(7);
            errands.begin(new PrintErrand.PrepareDocument(Samples.citizen().grant(), KK), reply);
            return reply.end();
        }
    }

    @Test
    void aDocumentUnderAllFourPointsNeedsNoWord() {
        Trusted trusted = GivenTrust.trusted(KK, CONTENT);

        assertThat(prepare(trusted, audited::add)).isEqualTo(new DocumentReady(trusted));
        assertThat(audited).isEmpty();
        assertThat(prepared).containsExactly(trusted);
    }

    @Test
    void whereTheDigestDecidedAloneItIsAudited() {
        Trusted trusted = GivenTrust.withoutText(KK, CONTENT);

        assertThat(prepare(trusted, audited::add)).isEqualTo(new DocumentReady(trusted));
        assertThat(audited).containsExactly(new AuditEntry("inspector", "TEXT_NOT_READ", "visit-7", "KARTU_KELUARGA"));
    }

    @Test
    void aDocumentThatIsNotToBePrintedIsAuditedWithItsReason() {
        Happening rejected = prepare(new Verdict.Rejected(Reason.SIGNATURE_INVALID, "UNFIT"), audited::add);
        Happening open = prepare(new Verdict.Undetermined(Reason.CLOCK_OFF, "clock differs"), audited::add);

        assertThat(rejected).isEqualTo(new DocumentNotReady("offer-1", TroubleCode.SIGNATURE_INVALID));
        assertThat(open).isEqualTo(new DocumentNotReady("offer-1", TroubleCode.DOCUMENT_UNDETERMINED));
        assertThat(audited)
                .containsExactly(
                        new AuditEntry(
                                "inspector", "DOCUMENT_REJECTED", "visit-7", "KARTU_KELUARGA SIGNATURE_INVALID: UNFIT"),
                        new AuditEntry(
                                "inspector",
                                "DOCUMENT_UNDETERMINED",
                                "visit-7",
                                "KARTU_KELUARGA CLOCK_OFF: clock differs"));
        assertThat(prepared).isEmpty();
    }

    @Test
    void whatCannotBeAuditedIsNotPrepared() {
        Happening end = prepare(GivenTrust.withoutText(KK, CONTENT), entry -> {
            throw new AuditFault("disk full", null);
        });

        assertThat(end).isEqualTo(new DocumentNotReady("offer-1", TroubleCode.LEDGER_UNWRITABLE));
        assertThat(prepared).isEmpty();
    }

    private static final class QuietDesk implements PrintDesk {
        @Override
        public DeskState state() {
            return DeskState.FREE;
        }

        @Override
        public void listen(Consumer<DeskStateChanged> listener) {
            listener.accept(new DeskStateChanged(DeskState.FREE));
        }

        @Override
        public void print(PrintOrder order, Consumer<PrintHappening> teller) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void taken(String ledgerId, TakenBy by) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void faulty(String ledgerId, Complaint complaint, Runnable done) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void abandon(long visit) {
            throw new IllegalStateException("nobody asks");
        }
    }

    private static final class OneDocument implements DocumentDesk {
        @Override
        public byte[] content(VisitGrant grant, Offer offer) {
            return CONTENT;
        }

        @Override
        public Offering offers(VisitGrant grant) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public Release release(VisitGrant grant, Offer offer, Pin pin) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public Answer reserve(VisitGrant grant, Offer offer, String ledgerId) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void report(String ledgerId, Fate fate, String evidence) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public boolean reserved(String ledgerId) {
            throw new IllegalStateException("nobody asks");
        }
    }

    private final class PreparingPrinter implements DocumentPrinter {
        @Override
        public void prepare(TrustedDocument document) {
            prepared.add(document);
        }

        @Override
        public PrinterReadiness readiness() {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void print(PrintableDocument document) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public JobReport report(String jobName) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void cancel(String jobName) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void forget() {
            throw new IllegalStateException("nobody asks");
        }
    }
}
