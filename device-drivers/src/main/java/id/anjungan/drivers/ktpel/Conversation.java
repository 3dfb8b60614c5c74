// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.LineBroken;

/** Commands to a chip and their responses, in clear first and secured from {@link #secure} on. */
final class Conversation {
    private static final int SHORT_RESPONSE = 256;

    private final ApduLine line;
    private final int readerTakes;
    private int cardGives = SHORT_RESPONSE;
    private SecureMessaging messaging;

    Conversation(CardContact contact) {
        this.line = contact.line();
        this.readerTakes = contact.longestResponse();
    }

    /**
     * From here on everything is secured.
     *
     * @param longestResponse the most bytes of a response's data field that the card announces
     */
    void secure(SecureMessaging newMessaging, int longestResponse) {
        messaging = newMessaging;
        cardGives = longestResponse;
    }

    /** The most plain data that one response can bring. */
    int chunk() {
        return messaging == null ? field() : messaging.mostData(field());
    }

    ResponseApdu send(CommandApdu command) throws LineBroken, Malformed {
        if (messaging == null) {
            return exchange(command);
        }
        return messaging.open(exchange(messaging.protect(command)));
    }

    private ResponseApdu exchange(CommandApdu command) throws LineBroken, Malformed {
        ResponseApdu response = ResponseApdu.parse(line.exchange(command.encoded()));
        if (response.data().length > field()) {
            String wanted = "a response no longer than announced expected";
            throw messaging == null ? new Malformed(wanted) : SessionBroken.forged(wanted);
        }
        return response;
    }

    private int field() {
        return Math.min(readerTakes, cardGives);
    }
}
