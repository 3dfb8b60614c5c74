// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Happening;

/** What came of the printing's errands other than the print desk's own words. */
public sealed interface DocumentHappening extends Happening {
    record DocumentReady(Trusted document) implements DocumentHappening {}

    /** It was rejected, could not be judged, fetched or rasterised. Nothing was printed. */
    record DocumentNotReady(String offerId, TroubleCode code) implements DocumentHappening {}

    /** Its PIN cetak matched: it may be reserved in this visit. */
    record DocumentReleased() implements DocumentHappening {}

    /** Its PIN cetak did not match; at least one try is left. */
    record PrintPinDiffered(int triesLeft) implements DocumentHappening {}

    /** Its PIN cetak is closed until the counter opens it. */
    record PrintPinLocked() implements DocumentHappening {}

    record SheetsTaken() implements DocumentHappening {}

    record FaultReported(Complaint complaint) implements DocumentHappening {}

    record OrderAbandoned() implements DocumentHappening {}

    record ActRecorded() implements DocumentHappening {}

    record VisitClosed() implements DocumentHappening {}
}
