// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.Reservation;
import id.anjungan.core.office.VisitGrant;
import java.util.Arrays;
import java.util.Set;

/**
 * The document desk over the line. The keys of reserving and of an outcome grow from the ledger id, not from chance.
 */
final class HttpDocumentDesk implements DocumentDesk {
    /** The refusals of a reservation that the contract knows. */
    private static final Set<String> REFUSALS = Set.of(
            "copy-taken",
            "offer-unknown",
            "offer-withdrawn",
            "offer-changed",
            "visit-over",
            "assurance-too-low",
            "print-pin-needed",
            "reservation-ended",
            "key-reused");

    private final OfficeLine line;
    private final ContentFetch fetch;

    HttpDocumentDesk(OfficeLine line) {
        this.line = line;
        this.fetch = new ContentFetch(line);
    }

    @Override
    public Offering offers(VisitGrant grant) throws OfficeFault {
        Question question = Question.get("v1/offers", grant.token());
        return line.answer(question, OfferMessages.Offers.class).offering();
    }

    @Override
    public byte[] content(VisitGrant grant, Offer offer) throws OfficeFault {
        return fetch.whole(Question.get("v1/offers/" + offer.id() + "/content", grant.token()));
    }

    @Override
    public Release release(VisitGrant grant, Offer offer, Pin pin) throws OfficeFault {
        byte[] body = PinBody.release(pin);
        try {
            String path = "v1/offers/" + offer.id() + "/release";
            Question question = new Question("POST", path, body, OfficeLine.mintKey(), grant.token());
            Messages.ReleaseAnswer said = line.answer(question, Messages.ReleaseAnswer.class);
            return switch (said.answer()) {
                case RELEASED -> new Release.Released();
                case PIN_DIFFERS -> new Release.PinDiffers(said.triesLeft());
                case PIN_LOCKED -> new Release.PinLocked();
            };
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    @Override
    public Answer reserve(VisitGrant grant, Offer offer, String ledgerId) throws OfficeFault {
        byte[] body = Json.write(new Messages.Reserving(offer.id(), offer.sha256()));
        Question question =
                new Question("PUT", "v1/reservations/" + ledgerId, body, "reserve-" + ledgerId, grant.token());
        Reply reply = line.ask(question);
        if (reply.succeeded()) {
            Messages.Reserved said = Json.read(OfficeLine.json(reply, question), Messages.Reserved.class);
            if (!said.ledgerId().equals(ledgerId) || !said.offer().equals(offer.id())) {
                throw Json.unintelligible("a reservation of something else");
            }
            return new Answer.Reserved(new Reservation(ledgerId, offer.id(), grant.token(), said.sha256()));
        }
        String code = OfficeLine.code(reply);
        if (REFUSALS.contains(code)) {
            return new Answer.Refused(code);
        }
        throw OfficeLine.problem(reply, question);
    }

    @Override
    public void report(String ledgerId, Fate fate, String evidence) throws OfficeFault {
        byte[] body = Json.write(new Messages.Ended(fate, evidence));
        String key = "outcome-" + ledgerId + "-" + fate + "-" + Integer.toHexString(evidence.hashCode());
        Question question = new Question("PUT", "v1/reservations/" + ledgerId + "/outcome", body, key, "");
        Reply reply = line.ask(question);
        if (!reply.succeeded()) {
            throw OfficeLine.problem(reply, question);
        }
    }

    @Override
    public boolean reserved(String ledgerId) throws OfficeFault {
        Question question = Question.get("v1/reservations/" + ledgerId, "");
        Reply reply = line.ask(question);
        if (reply.succeeded()) {
            Json.read(OfficeLine.json(reply, question), Messages.Reserved.class);
            return true;
        }
        if (reply.status() == 404 && OfficeLine.code(reply).equals("reservation-unknown")) {
            return false;
        }
        throw OfficeLine.problem(reply, question);
    }
}
