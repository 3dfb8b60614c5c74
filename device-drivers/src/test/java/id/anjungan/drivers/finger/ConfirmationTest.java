// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerCapture.Flaw;
import id.anjungan.core.device.FingerScannerFault;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What comes of every one of the 256 codes that a module can answer with, command by command. */
class ConfirmationTest {
    private static final ModuleProfile PROFILE = ModuleProfile.ZFM20;

    /** One capture in which the module answers a command with nothing but this code. */
    private static String outcome(int instruction, int code) {
        FakeModule module = new FakeModule(PROFILE).always(instruction, FakeModule.ack(code));
        ScriptedLine line = new ScriptedLine(module);
        try {
            FingerCapture capture = new SerialFingerScanner(line, PROFILE, ModuleKey.FACTORY).capture();
            return capture instanceof FingerCapture.Poor poor
                    ? poor.flaw().name()
                    : capture.getClass().getSimpleName();
        } catch (FingerScannerFault fault) {
            assertThat(fault.getMessage()).isNotBlank();
            return fault.kind().name();
        }
    }

    private static Map<Integer, String> outcomes(int instruction, String usual) {
        Map<Integer, String> special = new TreeMap<>();
        for (int code = 0; code < 256; code++) {
            String outcome = outcome(instruction, code);
            if (!outcome.equals(usual)) {
                special.put(code, outcome);
            }
        }
        return special;
    }

    @Test
    void genImg() {
        assertThat(outcomes(0x01, "BROKEN"))
                .isEqualTo(Map.of(
                        0x00,
                        "Taken",
                        0x01,
                        "GARBLED",
                        0x02,
                        "Cancelled",
                        0x03,
                        Flaw.FAILED.name(),
                        0x06,
                        Flaw.FAILED.name(),
                        0x07,
                        Flaw.FAILED.name(),
                        0x21,
                        "GARBLED"));
    }

    @Test
    void img2Tz() {
        assertThat(outcomes(0x02, "BROKEN"))
                .isEqualTo(Map.of(
                        0x00,
                        "Taken",
                        0x01,
                        "GARBLED",
                        0x03,
                        Flaw.FAILED.name(),
                        0x06,
                        Flaw.MESSY.name(),
                        0x07,
                        Flaw.TOO_FEW_POINTS.name(),
                        0x15,
                        Flaw.FAILED.name(),
                        0x21,
                        "GARBLED"));
    }

    @Test
    void upImage() {
        assertThat(outcomes(0x0A, "BROKEN"))
                .isEqualTo(Map.of(0x00, "GARBLED", 0x01, "GARBLED", 0x0F, "GARBLED", 0x15, "GARBLED", 0x21, "GARBLED"));
    }

    @Test
    void vfyPwd() {
        assertThat(outcomes(0x13, "Taken")).isEqualTo(Map.of(0x01, "GARBLED", 0x13, "UNFIT"));
    }

    @Test
    void whatTheModuleSaysOfItsSettingsIsNoReasonToStop() {
        assertThat(outcomes(0x0F, "Taken")).isEqualTo(Map.of(0x01, "GARBLED", 0x21, "GARBLED"));
    }

    @Test
    void everyCodeOfTheManualsHasWordsOfItsOwn() {
        assertThat(Confirmation.values())
                .allSatisfy(code -> assertThat(code.words()).isNotBlank())
                .extracting(Confirmation::words)
                .doesNotHaveDuplicates();
        assertThat(Confirmation.of(new byte[] {0x29})).isEqualTo(Confirmation.SENSOR_BROKEN);
        assertThat(Confirmation.of(new byte[] {(byte) 0xFE})).isEqualTo(Confirmation.UNHEARD_OF);
    }
}
