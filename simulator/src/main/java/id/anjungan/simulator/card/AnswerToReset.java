// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Answers to reset: of chips with contacts (ISO/IEC 7816-3 §8), and as readers make them up for chips without (PC/SC
 * part 3).
 */
public final class AnswerToReset {
    private AnswerToReset() {}

    /** T=1 only. */
    public static byte[] withContacts(String historical) {
        return withCheck(
                new byte[] {0x3B, (byte) (0x80 | historical.length()), (byte) 0x81, 0x01},
                historical(historical),
                0x81);
    }

    /** Type A: the historical bytes of its ATS. */
    public static byte[] typeA(String historical) {
        byte[] head = {0x3B, (byte) (0x80 | historical.length()), (byte) 0x80, 0x01};
        return withCheck(head, historical(historical), 0);
    }

    /** Type B: application data and protocol info of its ATQB, and MBLI; its identifier is no part of it. */
    public static byte[] typeB(String applicationData) {
        byte[] body = Arrays.copyOf(historical(applicationData), 8);
        body[5] = 0x71;
        body[6] = (byte) 0x85;
        return withCheck(new byte[] {0x3B, (byte) 0x88, (byte) 0x80, 0x01}, body, 0);
    }

    private static byte[] historical(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] withCheck(byte[] head, byte[] body, int marker) {
        byte[] atr = Arrays.copyOf(head, head.length + body.length + 1);
        System.arraycopy(body, 0, atr, head.length, body.length);
        if (marker != 0) {
            atr[2] = (byte) marker;
        }
        byte check = 0;
        for (int i = 1; i < atr.length - 1; i++) {
            check ^= atr[i];
        }
        atr[atr.length - 1] = check;
        return atr;
    }
}
