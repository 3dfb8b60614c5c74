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
            Map.entry(0x0C, "DeletChar"),
            Map.entry(0x0D, "Empty"),
            Map.entry(0x0E, "SetSysPara"),
            Map.entry(0x0F, "ReadSysPara"),
            Map.entry(0x12, "SetPwd"),
            Map.entry(0x13, "VfyPwd"),
            Map.entry(0x14, "GetRandomCode"),
            Map.entry(0x15, "SetAdder"),
            Map.entry(0x16, "ReadInfPage"),
            Map.entry(0x17, "PortControl"),
            Map.entry(0x18, "WriteNotepad"),
            Map.entry(0x19, "ReadNotepad"),
            Map.entry(0x1B, "HiSpeedSearch"),
            Map.entry(0x1D, "TempleteNum"),
            Map.entry(0x1F, "ReadIndexTable"),
            Map.entry(0x28, "GetImageEx"),
            Map.entry(0x30, "Cancel"),
            Map.entry(0x33, "Sleep"),
            Map.entry(0x35, "AuraLedConfig"),
            Map.entry(0x36, "CheckSensor"),
            Map.entry(0x39, "GetAlgVer"),
            Map.entry(0x3A, "GetFwVer"),
            Map.entry(0x3C, "ReadProdInfo"),
            Map.entry(0x3D, "SoftRst"),
            Map.entry(0x40, "HandShake"),
            Map.entry(0x50, "LedOn"),
            Map.entry(0x51, "LedOff"),
            Map.entry(0x52, "GetImageOnly"),
            Map.entry(0x53, "GetEcho"));

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(0x00, "ok"),
            Map.entry(0x01, "not understood"),
            Map.entry(0x02, "no finger"),
            Map.entry(0x03, "no picture taken"),
            Map.entry(0x06, "messy"),
            Map.entry(0x07, "too few points"),
            Map.entry(0x08, "no match"),
            Map.entry(0x09, "not found"),
            Map.entry(0x0A, "do not combine"),
            Map.entry(0x0B, "no such page"),
            Map.entry(0x0C, "no model there"),
            Map.entry(0x0D, "no features to send"),
            Map.entry(0x0E, "cannot receive"),
            Map.entry(0x0F, "no picture to send"),
            Map.entry(0x10, "not deleted"),
            Map.entry(0x11, "not emptied"),
            Map.entry(0x13, "wrong password"),
            Map.entry(0x15, "no picture"),
            Map.entry(0x18, "not written"),
            Map.entry(0x19, "unknown instruction"),
            Map.entry(0x1A, "no such setting"),
            Map.entry(0x1B, "no such value"),
            Map.entry(0x1C, "no such note"),
            Map.entry(0x1D, "port not switched"),
            Map.entry(0x21, "password wanted"),
            Map.entry(0x29, "sensor abnormal"),
            Map.entry(0x55, "echo"));

    private Words() {}

    static String command(byte[] payload) {
        int code = payload[0] & 0xFF;
        String name = NAMES.getOrDefault(code, "instruction " + hex(code));
        if (code == 0x35 && payload.length == 5) {
            return name + " " + payload[1] + ", colour " + payload[3];
        }
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
