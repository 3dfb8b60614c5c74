// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;

/** What a reader announces of itself: PC/SC part 10, {@code FEATURE_GET_TLV_PROPERTIES}. */
final class ReaderProperties {
    /** What every reader can: data of a short response APDU, ISO/IEC 7816-4 §5.1. */
    static final int SHORT_RESPONSE = 256;

    private static final int CM_IOCTL_GET_FEATURE_REQUEST = 3400;
    private static final int FEATURE_GET_TLV_PROPERTIES = 0x12;
    private static final int DW_MAX_APDU_DATA_SIZE = 0x0A;
    private static final int WORD = 4;

    private ReaderProperties() {}

    /** The most data of one response; 256 when the reader does not tell, as many drivers do not know the request. */
    static int longestResponse(Card card) {
        try {
            byte[] features = card.transmitControlCommand(controlCode(CM_IOCTL_GET_FEATURE_REQUEST), new byte[0]);
            int request = value(features, FEATURE_GET_TLV_PROPERTIES, ByteOrder.BIG_ENDIAN);
            if (request == 0) {
                return SHORT_RESPONSE;
            }
            byte[] properties = card.transmitControlCommand(request, new byte[0]);
            return Math.max(SHORT_RESPONSE, value(properties, DW_MAX_APDU_DATA_SIZE, ByteOrder.LITTLE_ENDIAN));
        } catch (CardException | IllegalStateException e) {
            return SHORT_RESPONSE;
        }
    }

    /** The four-byte value of a tag in a list of one-byte tags and lengths; 0 when it is not there. */
    static int value(byte[] list, int tag, ByteOrder order) {
        int at = 0;
        while (at + 2 <= list.length) {
            int length = list[at + 1] & 0xFF;
            if ((list[at] & 0xFF) == tag && length == WORD && at + 2 + WORD <= list.length) {
                return ByteBuffer.wrap(list, at + 2, WORD).order(order).getInt();
            }
            at += 2 + length;
        }
        return 0;
    }

    /** {@code SCARD_CTL_CODE} differs between pcsc-lite and Windows. */
    static int controlCode(int function) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? 0x31 << 16 | function << 2 : 0x42000000 + function;
    }
}
