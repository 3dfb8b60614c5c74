// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import java.util.Arrays;

/** The visit desk over the line. */
final class HttpVisitDesk implements VisitDesk {
    private static final byte[] NOTHING = {'{', '}'};
    private final OfficeLine line;

    HttpVisitDesk(OfficeLine line) {
        this.line = line;
    }

    @Override
    public Nonce nonce() throws OfficeFault {
        Question question = new Question("POST", "v1/nonces", NOTHING, OfficeLine.mintKey(), "");
        Messages.FreshNonce fresh = line.answer(question, Messages.FreshNonce.class);
        return new Nonce(fresh.id(), fresh.value());
    }

    @Override
    public Answer open(Evidence evidence) throws OfficeFault {
        byte[] body = Json.write(opening(evidence));
        try {
            Question question = new Question("POST", "v1/visits", body, OfficeLine.mintKey(), "");
            Messages.OpeningAnswer answer = line.answer(question, Messages.OpeningAnswer.class);
            if (answer.answer() == Messages.Opened.SENT_TO_COUNTER) {
                return new Answer.SentToCounter(answer.reference());
            }
            Messages.Grant grant = answer.grant();
            return new Answer.Granted(new VisitGrant(grant.token(), grant.shownName(), grant.assurance()));
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    private static Messages.Opening opening(Evidence evidence) {
        if (evidence instanceof Evidence.AtTerminal terminal) {
            return opening(terminal);
        }
        if (evidence instanceof Evidence.VouchedCardAndFinger vouched) {
            return new Messages.VouchedOpening(
                    vouched.nonce().id(),
                    "VOUCHED_CARD_AND_FINGER",
                    vouched.nik().digits(),
                    vouched.attempts(),
                    new Messages.Voucher(
                            vouched.voucher().profile(), vouched.voucher().module()));
        }
        Evidence.CardAndFinger shown = (Evidence.CardAndFinger) evidence;
        return new Messages.ChipOpening(
                shown.nonce().id(),
                "CARD_AND_FINGER",
                shown.nik().digits(),
                shown.attempts(),
                new Messages.Chip(
                        shown.proof().signature(),
                        shown.proof().publicKey(),
                        shown.proof().securityObject()));
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

    @Override
    public void close(VisitGrant grant, String outcome) {
        byte[] body = Json.write(new Messages.Closing(outcome));
        try {
            line.ask(new Question("POST", "v1/visit/closing", body, OfficeLine.mintKey(), grant.token()));
        } catch (OfficeFault untold) {
            // The office ends a visit by itself when it hears no more of it; nobody waits for this answer.
            return;
        } finally {
            line.transport().forget();
        }
    }
}
