// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of the family in which they differ, and modules that somebody else has left behind. */
class ModuleFamilyTest {
    private static final String TO_115200 = "0e040c";
    private static final String TO_256 = "0e0603";
    private static final byte[] NOBODY = FakeModule.ack(2);
    private static final byte[] UNKNOWN = FakeModule.ack(0x19);

    /** A line to a module that runs at a speed of its own. */
    private static ScriptedLine line(FakeModule module, AtomicInteger speed) {
        return new ScriptedLine(module).heardAt(asked -> asked == speed.get());
    }

    private static SerialFingerScanner scanner(ScriptedLine line, ModuleProfile profile) {
        return new SerialFingerScanner(line, profile, ModuleKey.FACTORY);
    }

    @ParameterizedTest
    @ValueSource(ints = {9600, 19200, 28800, 38400, 48000, 57600, 67200, 76800, 86400, 96000, 105600, 115200})
    void whereverItWasLeftItIsFound(int speed) throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20);
        ScriptedLine line = line(module, new AtomicInteger(speed));
        assertThat(scanner(line, ModuleProfile.ZFM20).capture()).isInstanceOf(FingerCapture.Taken.class);
        assertThat(line.speed()).isEqualTo(speed);
        assertThat(line.elapsedMs()).isLessThan(4_500);
    }

    @Test
    void aModuleThatIsStillStartingIsAskedAgain() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20)
                .once(0x13, FakeModule.SILENCE)
                .once(0x13, FakeModule.SILENCE);
        ScriptedLine line = new ScriptedLine(module);
        scanner(line, ModuleProfile.ZFM20).prepare();
        assertThat(line.opened()).isEqualTo(3);
        assertThat(line.speed()).isEqualTo(57600);
    }

    @Test
    void nothingIsWrittenThatAlreadyIsSo() throws Exception {
        ScriptedLine line = new ScriptedLine(new FakeModule(ModuleProfile.R503));
        SerialFingerScanner scanner = scanner(line, ModuleProfile.R503);
        scanner.prepare();
        scanner.prepare();
        assertThat(line.commands()).noneMatch(command -> command.startsWith("0e"));
    }

    @Test
    void aSpeedAppliedAtOnceIsFollowed() throws Exception {
        AtomicInteger speed = new AtomicInteger(57600);
        FakeModule module = new FakeModule(ModuleProfile.ZFM20_AT_ONCE).always(0x0F, FakeModule.parameters(2, 6));
        ScriptedLine line = new ScriptedLine(written -> {
                    if (written[9] == 0x0E && written[10] == 4) {
                        speed.set(written[11] * 9600);
                    }
                    return module.apply(written);
                })
                .heardAt(asked -> asked == speed.get());
        scanner(line, ModuleProfile.ZFM20_AT_ONCE).prepare();
        assertThat(line.speed()).isEqualTo(115200);
        assertThat(line.commands()).containsSubsequence("0f", TO_256, TO_115200, "1300000000");
    }

    @Test
    void aSpeedThatIsNotAppliedIsWrittenOnce() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20_AT_ONCE).always(0x0F, FakeModule.parameters(3, 6));
        ScriptedLine line = line(module, new AtomicInteger(57600));
        SerialFingerScanner scanner = scanner(line, ModuleProfile.ZFM20_AT_ONCE);
        for (int i = 0; i < 3; i++) {
            scanner.prepare();
            assertThat(line.speed()).isEqualTo(57600);
        }
        assertThat(line.commands()).containsOnlyOnce(TO_115200);
    }

    @Test
    void aModuleThatKeepsItsSettingsSecretIsUsedAsItIs() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20).always(0x0F, UNKNOWN);
        ScriptedLine line = new ScriptedLine(module);
        assertThat(scanner(line, ModuleProfile.ZFM20).capture()).isInstanceOf(FingerCapture.Taken.class);
        assertThat(line.commands()).noneMatch(command -> command.startsWith("0e"));
    }

    @Test
    void aModuleWithoutPasswordsOrThatRefusesToChangeIsUsedAsItIs() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20)
                .always(0x13, UNKNOWN)
                .always(0x0F, FakeModule.parameters(2, 6))
                .always(0x0E, FakeModule.ack(0x1B));
        assertThat(scanner(new ScriptedLine(module), ModuleProfile.ZFM20).capture())
                .isInstanceOf(FingerCapture.Taken.class);
    }

    @Test
    void anotherPasswordAndAnotherAddressAreShown() throws Exception {
        byte[][] last = new byte[1][];
        FakeModule module = new FakeModule(ModuleProfile.ZFM20);
        ScriptedLine line = new ScriptedLine(written -> {
            last[0] = written;
            byte[] answer = module.apply(written);
            answer[2] = 0x0A;
            answer[5] = 0x0D;
            return answer;
        });
        new SerialFingerScanner(line, ModuleProfile.ZFM20, new ModuleKey(0x0AFFFF0D, 0x1234ABCD)).prepare();
        assertThat(line.commands()).startsWith("131234abcd");
        assertThat(last[0]).startsWith(0xEF, 0x01, 0x0A, 0xFF, 0xFF, 0x0D);
    }

    @Test
    void aModuleThatHasStartedAnewIsShownThePasswordAgain() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20).once(0x02, FakeModule.ack(0x21));
        ScriptedLine line = new ScriptedLine(module);
        assertThat(scanner(line, ModuleProfile.ZFM20).capture()).isInstanceOf(FingerCapture.Taken.class);
        assertThat(line.commands()).containsSubsequence("0201", "1300000000", "0201", "0a");
    }

    @Test
    void aRingShowsThatAFingerIsWaitedForAndWhatItWasWorth() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.R503).once(0x02, FakeModule.ack(6));
        ScriptedLine line = new ScriptedLine(module);
        SerialFingerScanner scanner = scanner(line, ModuleProfile.R503);
        scanner.capture();
        assertThat(line.commands()).endsWith("3501640200", "01", "0201", "3502280103");
        module.once(0x01, NOBODY);
        scanner.capture();
        assertThat(line.commands()).endsWith("3501640200", "01", "0201", "3504000200", "0a");
        scanner.close();
        assertThat(line.commands()).endsWith("33");
    }

    @Test
    void aRingThatDoesNotAnswerHoldsNobodyUp() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.R503)
                .always(0x35, FakeModule.SILENCE)
                .always(0x33, UNKNOWN);
        ScriptedLine line = new ScriptedLine(module);
        try (FingerImage image =
                ((FingerCapture.Taken) scanner(line, ModuleProfile.R503).capture()).image()) {
            assertThat(image.width()).isEqualTo(192);
            assertThat(image.dpi()).isEqualTo(508);
        }
        assertThat(line.elapsedMs()).isLessThan(1_000);
    }

    @Test
    void modulesWithoutRingAreSentNoLightAndNoSleep() throws Exception {
        ScriptedLine line = new ScriptedLine(new FakeModule(ModuleProfile.ZFM20));
        SerialFingerScanner scanner = scanner(line, ModuleProfile.ZFM20);
        scanner.capture();
        scanner.close();
        assertThat(line.commands()).noneMatch(command -> command.matches("(33|35|3c).*"));
    }

    @Test
    void aModuleThatTellsOfAnotherSensorIsUnfitBeforeAnyPicture() {
        FakeModule module = new FakeModule(ModuleProfile.R503)
                .always(
                        0x3C,
                        new FakeModule(ModuleProfile.ZFM20)
                                .apply(FingerPacket.command((byte) 0x3C).encoded()));
        ScriptedLine line = new ScriptedLine(module);
        expectFault(scanner(line, ModuleProfile.R503), Kind.UNFIT);
        assertThat(line.commands()).doesNotContain("01");
    }

    @Test
    void aSensorThatTakesNoPicturesIsBrokenAfterAFew() throws Exception {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20).always(0x01, FakeModule.ack(3));
        ScriptedLine line = new ScriptedLine(module);
        SerialFingerScanner scanner = scanner(line, ModuleProfile.ZFM20);
        for (int i = 0; i < 4; i++) {
            assertThat(scanner.capture()).isEqualTo(new FingerCapture.Poor(FingerCapture.Flaw.FAILED));
        }
        expectFault(scanner, Kind.BROKEN);
    }

    @Test
    void picturesOfChangingSizeAreALineThatLosesPackets() {
        FakeModule module = new FakeModule(ModuleProfile.ZFM20);
        for (int length = 1000; length < 4000; length += 1000) {
            module.once(0x0A, FakeModule.picture(length));
        }
        expectFault(scanner(new ScriptedLine(module), ModuleProfile.ZFM20), Kind.GARBLED);
    }

    private static void expectFault(SerialFingerScanner scanner, Kind kind) {
        assertThatThrownBy(scanner::capture)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
