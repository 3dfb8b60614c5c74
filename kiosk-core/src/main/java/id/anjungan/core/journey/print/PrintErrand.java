// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Errand;
import java.util.List;

/** What the printing wants done. */
public sealed interface PrintErrand extends Errand {
    /** Fetches, checks and rasterises. Answered by a {@link DocumentHappening}. */
    record PrepareDocument(VisitGrant grant, Offer offer) implements PrintErrand {}

    /** Waits for a finger and compares it. Answered by a {@code FingerHappening}. */
    record ScanFingerAgain(FingerOnFile finger) implements PrintErrand {
        @Override
        public boolean awaitsPeople() {
            return true;
        }
    }

    /** Ends the waiting of {@link ScanFingerAgain}. Answered by {@code FingerNotAwaited}. */
    record StopScanning() implements PrintErrand {}

    /**
     * Shows the office an offer's PIN cetak. Answered by {@code DocumentReleased}, {@code PrintPinDiffered}, {@code
     * PrintPinLocked} or {@code DocumentNotReady}.
     */
    record ReleaseDocument(VisitGrant grant, Offer offer, Pin pin) implements PrintErrand {}

    /** Hands the order to the print desk. Answered by {@code PrintHappening}s. */
    record PrintDocument(VisitGrant grant, Trusted document) implements PrintErrand {}

    /** The citizen pressed "Sudah saya ambil". Answered by {@code SheetsTaken}. */
    record ConfirmTaken(String ledgerId) implements PrintErrand {}

    /** The citizen complains about the sheets. Answered by {@code FaultReported}. */
    record ReportFaulty(String ledgerId, Complaint complaint) implements PrintErrand {}

    /** The citizen has left an open order. Answered by {@code OrderAbandoned}. */
    record AbandonOrder() implements PrintErrand {}

    /**
     * Writes down that the citizen declared to be parent or guardian. Answered by {@code ActRecorded}, or by {@code
     * DocumentNotReady}, since what cannot be written down must not be done.
     *
     * @param chosen the document under way
     * @param ofChildren for which of all that was chosen it was declared; an entry each
     */
    record RecordGuardianship(VisitGrant grant, Offer chosen, List<Offer> ofChildren) implements PrintErrand {}

    /** Tells the office how the visit ended and forgets what was prepared. Answered by {@code VisitClosed}. */
    record CloseVisit(VisitGrant grant, String outcome) implements PrintErrand {}
}
