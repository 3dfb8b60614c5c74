// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.identity.Recognition;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Pin;
import id.anjungan.core.visit.GroupedDigits;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;

/** What a PIN confirms, and what follows when one was typed. */
public sealed interface Claim {
    /** What is kept for it. */
    List<Secret> holds();

    /** The PIN is complete. */
    Step confirmed(Pin pin);

    /** The citizen wants to go back from the PIN. */
    default Step takenBack() {
        return Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED));
    }

    /** The claim that evidence with a PIN confirmed. */
    static Claim of(Evidence evidence) {
        if (evidence instanceof Evidence.NikAndPin shown) {
            return new ByNik(shown.nik());
        }
        if (evidence instanceof Evidence.QrAndPin shown) {
            return new ByCode(shown.code());
        }
        throw new IllegalArgumentException("no PIN belongs to that evidence");
    }

    /** To be the holder of a NIK that was typed. */
    record ByNik(TypedDigits nik) implements Claim {
        @Override
        public List<Secret> holds() {
            return List.of(nik);
        }

        @Override
        public Step confirmed(Pin pin) {
            return OpeningVisit.with(new Evidence.NikAndPin(nik, pin), new Recognition.Anew());
        }

        /** A PIN that does not match may well be due to a slip in the NIK. */
        @Override
        public Step takenBack() {
            return Step.to(new EnteringNik(nik, GroupedDigits.Reading.CURRENT_GROUP));
        }
    }

    /** To be whom a scanned code was issued to. */
    record ByCode(CodeToken code) implements Claim {
        @Override
        public List<Secret> holds() {
            return List.of(code);
        }

        @Override
        public Step confirmed(Pin pin) {
            return OpeningVisit.with(new Evidence.QrAndPin(code, pin), new Recognition.Anew());
        }
    }
}
