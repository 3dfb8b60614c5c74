// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficeRecord.Datum;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The officers' desk over the line. */
final class HttpOfficerDesk implements OfficerDesk {
    private final OfficeLine line;

    HttpOfficerDesk(OfficeLine line) {
        this.line = line;
    }

    @Override
    public SignIn signIn(OfficerCard card, Pin pin) throws OfficeFault {
        byte[] shown =
                Json.write(OfficerMessages.Card.of(card.nonce().id(), card.nik().digits(), card.proof()));
        byte[] body = PinBody.signingIn(shown, pin);
        try {
            OfficerMessages.SignInAnswer said = asked("v1/officers", body, OfficerMessages.SignInAnswer.class);
            return switch (said.answer()) {
                case SIGNED_IN -> new SignIn.Done(session(said.session()));
                case PIN_DIFFERS -> new SignIn.Differed(said.triesLeft());
                case PIN_LOCKED -> new SignIn.Locked();
                case PIN_RESTING -> new SignIn.Resting();
            };
        } finally {
            Arrays.fill(shown, (byte) 0);
            Arrays.fill(body, (byte) 0);
        }
    }

    private static OfficerSession session(OfficerMessages.Session said) {
        return new OfficerSession(said.token(), said.staff(), said.known());
    }

    @Override
    public Comparison record(OfficerSession session, CitizenClaim claim, OfficerReason reason) throws OfficeFault {
        byte[] body = Json.write(wish(session, claim, reason));
        try {
            OfficerMessages.RecordAnswer said = asked("v1/officer/records", body, OfficerMessages.RecordAnswer.class);
            return switch (said.answer()) {
                case SHOWN -> new Comparison.Shown(record(said.record()));
                case SENT_TO_COUNTER -> new Comparison.SentToCounter();
                case OTHER_OFFICER -> new Comparison.OtherOfficer();
            };
        } finally {
            Arrays.fill(body, (byte) 0);
            line.transport().forget();
        }
    }

    private static OfficerMessages.RecordWish wish(OfficerSession session, CitizenClaim claim, OfficerReason reason) {
        String nik = claim.nik().digits();
        if (claim instanceof CitizenClaim.ByCard shown) {
            OfficerMessages.Card card = OfficerMessages.Card.of(shown.nonce().id(), nik, shown.proof());
            return new OfficerMessages.WishByCard(session.token(), reason.name(), card);
        }
        return new OfficerMessages.WishByPaper(session.token(), reason.name(), nik);
    }

    private static OfficeRecord record(OfficerMessages.Kept said) {
        return new OfficeRecord(
                said.photo(),
                Map.of(
                        Datum.NAME, said.name(),
                        Datum.BIRTH, said.birth(),
                        Datum.ADDRESS, said.address()));
    }

    @Override
    public void end(OfficerSession session, Ending how) {
        String outcome = how.name().toLowerCase(Locale.ROOT);
        byte[] body = Json.write(new OfficerMessages.Closing(session.token(), outcome));
        try {
            line.ask(new Question("POST", "v1/officer/closing", body, OfficeLine.mintKey(), ""));
        } catch (OfficeFault untold) {
            // A session ends by itself after ten minutes; nobody waits for this answer.
            return;
        } finally {
            line.transport().forget();
        }
    }

    private <T> T asked(String path, byte[] body, Class<T> type) throws OfficeFault {
        return line.answer(new Question("POST", path, body, OfficeLine.mintKey(), ""), type);
    }
}
