// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.HexFormat;
import java.util.Map;

/** EF01 in words, for the transcript; values only where they are nobody's. */
final class Words {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x01, "GenImg"),
            Map.entry(0x02, "Img2Tz"),
            Map.entry(0x03, "Match"),
            Map.entry(0x04, "Search"),
            Map.entry(0x05, "RegModel"),
            Map.entry(0x06, "Store"),
            Map.entry(0x07, "LoadChar"),
            Map.entry(0x08, "UpChar"),
            Map.entry(0x09, "DownChar"),
            Map.entry(0x0A, "UpImage"),
            Map.entry(0x0B, "DownImage"),
            Map.entry(0x0E, "SetSysPara"),
            Map.entry(0x0F, "ReadSysPara"),
            Map.entry(0x13, "VfyPwd"),
            Map.entry(0x1D, "TempleteNum"));

    private static final Map<Integer, String> CODES = Map.of(
            0x00, "ok",
            0x01, "not understood",
            0x02, "no finger",
            0x06, "messy",
            0x07, "too few points",
            0x13, "wrong password",
            0x15, "no picture",
            0x19, "unknown instruction",
            0x21, "password wanted");

    private Words() {}

    static String command(byte[] payload) {
        int code = payload[0] & 0xFF;
        String name = NAMES.getOrDefault(code, "instruction " + hex(code));
        return code == 0x0E && payload.length == 3 ? name + " " + payload[1] + " = " + payload[2] : name;
    }

    static String answer(Answer answer) {
        int code = answer.ack()[0] & 0xFF;
        String data = answer.data() == null ? "" : ", then data of " + answer.data().length + " bytes";
        return hex(code) + " " + CODES.getOrDefault(code, "other") + data;
    }

    private static String hex(int value) {
        return HexFormat.of().toHexDigits((byte) value);
    }
}
