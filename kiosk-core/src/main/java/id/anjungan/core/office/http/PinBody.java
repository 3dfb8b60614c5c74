// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Pin;
import id.anjungan.core.visit.TypedDigits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Bodies that carry a PIN, put together byte by byte, so that neither a text nor a writer's buffer keeps one: the body
 * is the only copy, and its caller overwrites it. All bodies of one way in are of one length.
 */
final class PinBody {
    private final byte[] bytes;
    private int length;

    private PinBody(int room) {
        bytes = new byte[room];
    }

    static byte[] opening(Evidence.NikAndPin shown) {
        return new PinBody(128)
                .text("{\"wayIn\":\"NIK_AND_PIN\",\"nik\":\"")
                .digits(shown.nik())
                .pin(shown.pin())
                .whole();
    }

    static byte[] opening(Evidence.QrAndPin shown) {
        byte[] code = Base64.getEncoder().encode(shown.code().bytes());
        try {
            return new PinBody(128 + code.length)
                    .text("{\"wayIn\":\"QR_AND_PIN\",\"code\":\"")
                    .bytes(code)
                    .pin(shown.pin())
                    .whole();
        } finally {
            Arrays.fill(code, (byte) 0);
        }
    }

    static byte[] release(Pin pin) {
        return new PinBody(32)
                .text("{\"pin\":\"")
                .digits(pin.digits())
                .text("\"}")
                .whole();
    }

    /** @param card the card that goes with the PIN, as an object of its own */
    static byte[] signingIn(byte[] card, Pin pin) {
        byte[] open = Arrays.copyOf(card, card.length - 1);
        try {
            return new PinBody(32 + open.length)
                    .bytes(open)
                    .text(",\"pin\":\"")
                    .digits(pin.digits())
                    .text("\"}")
                    .whole();
        } finally {
            Arrays.fill(open, (byte) 0);
        }
    }

    private PinBody pin(Pin pin) {
        return text("\",\"pin\":\"").digits(pin.digits()).text("\"}");
    }

    private PinBody text(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private PinBody bytes(byte[] more) {
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    private PinBody digits(TypedDigits digits) {
        digits.copyInto(bytes, length);
        length += digits.count();
        return this;
    }

    private byte[] whole() {
        byte[] body = Arrays.copyOf(bytes, length);
        Arrays.fill(bytes, (byte) 0);
        return body;
    }
}
