// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.Evidence;

/** What a visit is asked for with, in the contract's form. */
final class OpeningBody {
    private OpeningBody() {}

    /** A body of this call alone, which overwrites it. */
    static byte[] of(Evidence evidence) {
        if (evidence instanceof Evidence.NikAndPin shown) {
            return PinBody.opening(shown);
        }
        if (evidence instanceof Evidence.QrAndPin shown) {
            return PinBody.opening(shown);
        }
        return Json.write(opening(evidence));
    }

    private static Messages.Opening opening(Evidence evidence) {
        if (evidence instanceof Evidence.CardAndFinger shown) {
            return opening(shown);
        }
        if (evidence instanceof Evidence.VouchedCardAndFinger shown) {
            return opening(shown);
        }
        if (evidence instanceof Evidence.AtTerminal shown) {
            return opening(shown);
        }
        Evidence.Accompanied shown = (Evidence.Accompanied) evidence;
        return new Messages.AccompaniedOpening(
                "OFFICER",
                shown.nik().digits(),
                new Messages.Officer(
                        shown.attestation().session(), shown.attestation().reason()));
    }

    private static Messages.Opening opening(Evidence.CardAndFinger shown) {
        return new Messages.ChipOpening(
                shown.nonce().id(),
                "CARD_AND_FINGER",
                shown.nik().digits(),
                shown.attempts(),
                shown.living(),
                new Messages.Chip(
                        shown.proof().signature(),
                        shown.proof().publicKey(),
                        shown.proof().securityObject()));
    }

    private static Messages.Opening opening(Evidence.VouchedCardAndFinger shown) {
        return new Messages.VouchedOpening(
                shown.nonce().id(),
                "VOUCHED_CARD_AND_FINGER",
                shown.nik().digits(),
                shown.attempts(),
                shown.living(),
                new Messages.Voucher(shown.voucher().profile(), shown.voucher().module()));
    }

    private static Messages.Opening opening(Evidence.AtTerminal shown) {
        return new Messages.TerminalOpening(
                shown.nonce().id(),
                "TERMINAL",
                shown.nik().digits(),
                shown.attempts(),
                new Messages.Terminal(
                        shown.word().terminal(),
                        shown.word().assurance(),
                        shown.word().attestation()));
    }
}
