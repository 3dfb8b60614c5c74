// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.visit.Secret;
import java.util.List;
import java.util.Optional;

/** What the citizen shows of himself beside his face. */
public sealed interface Presented {
    CitizenClaim claim();

    /** The photo on the chip, where there is one. */
    Optional<FacePhoto> photo();

    default List<Secret> holds() {
        return photo().map(Secret.class::cast).stream().toList();
    }

    /** A card whose chip was found genuine. */
    record Card(CitizenCard card, Nonce nonce) implements Presented {
        @Override
        public CitizenClaim claim() {
            return new CitizenClaim.ByCard(nonce, card.nik(), card.proof());
        }

        @Override
        public Optional<FacePhoto> photo() {
            return card.photo();
        }
    }

    /** A paper, for the officer's eyes alone, from which the number was typed. */
    record Paper(Nik nik) implements Presented {
        @Override
        public CitizenClaim claim() {
            return new CitizenClaim.ByPaper(nik);
        }

        @Override
        public Optional<FacePhoto> photo() {
            return Optional.empty();
        }
    }
}
