// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.CardProof;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.SamVoucher;
import java.util.List;
import java.util.Optional;

/** The contract's messages of an officer who accompanies a citizen. */
final class OfficerMessages {
    private static final int LONGEST_PHOTO = 65_536;
    private static final int LONGEST_DATUM = 60;

    private OfficerMessages() {}

    /** A card that was found genuine, by its chip's own word or by a SAM's. */
    sealed interface Card permits ChipCard, VouchedCard {
        static Card of(String nonce, String nik, CardProof proof) {
            if (proof instanceof SamVoucher voucher) {
                return new VouchedCard(nonce, nik, new Messages.Voucher(voucher.profile(), voucher.module()));
            }
            ChipProof chip = (ChipProof) proof;
            return new ChipCard(
                    nonce, nik, new Messages.Chip(chip.signature(), chip.publicKey(), chip.securityObject()));
        }
    }

    record ChipCard(String nonce, String nik, Messages.Chip chip) implements Card {
        @Override
        public String toString() {
            return "ChipCard[]";
        }
    }

    record VouchedCard(String nonce, String nik, Messages.Voucher voucher) implements Card {
        @Override
        public String toString() {
            return "VouchedCard[]";
        }
    }

    enum Signed {
        SIGNED_IN,
        PIN_DIFFERS,
        PIN_LOCKED,
        PIN_RESTING
    }

    record SignInAnswer(Signed answer, Session session, Integer triesLeft) {
        SignInAnswer {
            Messages.require(answer != null);
            Messages.require(answer != Signed.SIGNED_IN || session != null);
            Messages.require(answer != Signed.PIN_DIFFERS || Messages.leavesTries(triesLeft));
        }
    }

    /** Reasons that this program does not know yet are passed over. */
    record Session(String token, String staff, List<String> reasons) {
        Session {
            Messages.matching(token, "[A-Za-z0-9_-]{20,128}");
            Messages.matching(staff, "[A-Z0-9-]{1,11}");
            Messages.list(reasons, OfficerReason.values().length * 2);
        }

        List<OfficerReason> known() {
            List<OfficerReason> known = reasons.stream()
                    .map(OfficerReason::of)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return known.isEmpty() ? List.of(OfficerReason.OTHER) : known;
        }

        @Override
        public String toString() {
            return "Session[" + staff + "]";
        }
    }

    /** Whose record is asked for, by card or by the number on a paper. */
    sealed interface RecordWish permits WishByCard, WishByPaper {}

    record WishByCard(String session, String reason, Card card) implements RecordWish {
        @Override
        public String toString() {
            return "WishByCard[" + reason + "]";
        }
    }

    record WishByPaper(String session, String reason, String nik) implements RecordWish {
        @Override
        public String toString() {
            return "WishByPaper[" + reason + "]";
        }
    }

    enum Compared {
        SHOWN,
        SENT_TO_COUNTER,
        OTHER_OFFICER
    }

    record RecordAnswer(Compared answer, Kept record) {
        RecordAnswer {
            Messages.require(answer != null);
            Messages.require(answer != Compared.SHOWN || record != null);
        }
    }

    record Kept(byte[] photo, char[] name, char[] birth, char[] address) {
        Kept {
            Messages.require(photo != null && photo.length > 0 && photo.length <= LONGEST_PHOTO);
            for (char[] datum : new char[][] {name, birth, address}) {
                Messages.require(datum != null && datum.length <= LONGEST_DATUM);
            }
        }

        @Override
        public String toString() {
            return "Kept[]";
        }
    }

    record Closing(String session, String outcome) {
        @Override
        public String toString() {
            return "Closing[" + outcome + "]";
        }
    }
}
