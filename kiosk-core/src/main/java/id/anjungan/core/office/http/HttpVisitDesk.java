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
        byte[] body = OpeningBody.of(evidence);
        try {
            Question question = new Question("POST", "v1/visits", body, OfficeLine.mintKey(), "");
            return told(line.answer(question, Messages.OpeningAnswer.class));
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    private static Answer told(Messages.OpeningAnswer answer) {
        return switch (answer.answer()) {
            case GRANTED -> {
                Messages.Grant grant = answer.grant();
                yield new Answer.Granted(new VisitGrant(grant.token(), grant.shownName(), grant.assurance()));
            }
            case SENT_TO_COUNTER -> new Answer.SentToCounter(answer.reference());
            case PIN_DIFFERS -> new Answer.PinDiffers(answer.triesLeft());
            case PIN_LOCKED -> new Answer.PinLocked();
            case CODE_SPENT -> new Answer.CodeSpent();
            case PIN_RESTING -> new Answer.PinResting();
        };
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
