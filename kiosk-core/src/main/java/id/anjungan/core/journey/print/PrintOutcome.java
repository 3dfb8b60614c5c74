// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Outcome;
import id.anjungan.core.visit.Secret;
import java.util.List;

/** How the printing ended. */
public sealed interface PrintOutcome extends Outcome {
    Bearer bearer();

    @Override
    default List<Secret> holds() {
        return bearer().recognition().holds();
    }

    @Override
    default List<Errand> whenAbandoned() {
        return List.of(closed("abandoned"));
    }

    /** Tells the office that the visit has ended in this way. */
    default PrintErrand closed(String how) {
        return new PrintErrand.CloseVisit(bearer().citizen().grant(), how);
    }

    /** The sheets are in the citizen's hand; others of the order may follow, and others may lie ready. */
    record Printed(Bearer bearer, Choice choice, String ledgerId) implements PrintOutcome {}

    /** It was told where what is missing of a bundle is had. */
    record RestTold(Bearer bearer, Choice choice) implements PrintOutcome {}

    /** It is known that nothing came out of this document; the others may still be chosen. */
    record NothingPrinted(Bearer bearer, TroubleCode code, Selection selection) implements PrintOutcome {}

    /** Another document of this visit is chosen. */
    record ChoosingAgain(Bearer bearer, Selection selection) implements PrintOutcome {}

    /** What is wanted demands another way in. */
    record OtherWayWanted(Bearer bearer) implements PrintOutcome {}

    /** It cannot be known whether something came out. */
    record LeftInDoubt(Bearer bearer, TroubleCode code) implements PrintOutcome {}

    /** The citizen handed the sheets back. */
    record Spoiled(Bearer bearer, Complaint complaint) implements PrintOutcome {}

    /** The finger could not be confirmed once more; who stands there is not known. */
    record FingerRefused(Bearer bearer) implements PrintOutcome {}

    /** The idle warning has fired, and only identifying anew tells whether the same person still stands there. */
    record Unrecognised(Bearer bearer) implements PrintOutcome {}
}
