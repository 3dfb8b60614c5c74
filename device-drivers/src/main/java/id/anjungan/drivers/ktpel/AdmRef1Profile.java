// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardReading.Unreadable;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.LineBroken;
import java.time.Duration;
import java.util.Optional;

/**
 * The reference profile ADM-REF-1, described in {@code docs/perangkat/ktp-el.md}: the shape of an ICAO 9303 document,
 * keys from a SAM, passive and active authentication.
 */
public final class AdmRef1Profile implements SessionProfile {
    /** Proprietary, category F of ISO/IEC 7816-4 §8.2.1.2: "ADMREF1". */
    private static final byte[] APPLICATION = {(byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'};

    private static final int GET_UID = 0xFFCA0000;
    private static final int SELECT = 0x00A4040C;
    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int CHALLENGE = 8;
    private static final int TOKEN = 40;

    @Override
    public String name() {
        return "adm-ref-1";
    }

    @Override
    public Duration exchangeLimit() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration readLimit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public CardReading read(CardContact contact, SamProvider sam, CountrySigners signers, CardRequest request)
            throws LineBroken, CardReaderFault {
        Conversation card = new Conversation(contact);
        try {
            byte[] uid = uid(card);
            if (!card.send(CommandApdu.of(SELECT, APPLICATION, 0)).done()) {
                return new CardReading.NotAKtpEl();
            }
            byte[] com = ElementaryFile.COM.read(card);
            Announcement announced = Announcement.parse(com);
            ResponseApdu challenge = card.send(CommandApdu.of(GET_CHALLENGE, new byte[0], CHALLENGE));
            if (!challenge.done()) {
                return new Distrusted(Reason.NOT_AUTHENTIC, "no-challenge");
            }
            byte[] token = terminalToken(sam, announced.suite(), uid, challenge.data());
            ResponseApdu answer = card.send(CommandApdu.of(EXTERNAL_AUTHENTICATE, token, TOKEN));
            if (!answer.done() || answer.data().length != TOKEN) {
                return new Distrusted(Reason.NOT_AUTHENTIC, "terminal-refused");
            }
            Optional<SessionKeys> session = sam.sessionKeys(answer.data());
            if (session.isEmpty()) {
                return new Distrusted(Reason.NOT_AUTHENTIC, "card-token");
            }
            try (SessionKeys keys = session.get()) {
                MessagingSuite suite = announced.suite().under(keys.enc(), keys.mac());
                card.secure(new SecureMessaging(suite, keys.counter()), announced.longestResponse());
                return new SecuredRead(card, signers, request).read(com);
            }
        } catch (SessionBroken e) {
            return e.isForged() ? new Distrusted(Reason.NOT_AUTHENTIC, "secure-messaging") : new Unreadable();
        } catch (Malformed e) {
            return new Unreadable();
        }
    }

    /** Asked of the reader, which knows it from anticollision (PC/SC part 3 §3.2.2.1.3). */
    private static byte[] uid(Conversation card) throws LineBroken, Malformed {
        ResponseApdu uid = card.send(CommandApdu.of(GET_UID, new byte[0], 256));
        int length = uid.data().length;
        if (!uid.done() || length < 4 || length > 10) {
            throw new Malformed("the reader tells no identifier: " + uid);
        }
        return uid.data();
    }

    private static byte[] terminalToken(SamProvider sam, Suite suite, byte[] uid, byte[] challenge)
            throws CardReaderFault, Malformed {
        if (challenge.length != CHALLENGE) {
            throw new Malformed("a challenge of 8 bytes expected");
        }
        return sam.terminalToken(suite, uid, challenge);
    }
}
