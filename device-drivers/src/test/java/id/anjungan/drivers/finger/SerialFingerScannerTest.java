// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class SerialFingerScannerTest {
    private static final ModuleProfile PROFILE = ModuleProfile.ZFM20;
    private static final byte[] NOBODY = FakeModule.ack(2);

    private final FakeModule module = new FakeModule(PROFILE);
    private final ScriptedLine line = new ScriptedLine(module);
    private final SerialFingerScanner scanner = new SerialFingerScanner(line, PROFILE, ModuleKey.FACTORY);

    private void expectFault(Kind kind) {
        assertThatThrownBy(scanner::capture)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private FingerImage taken() throws FingerScannerFault {
        return ((FingerCapture.Taken) scanner.capture()).image();
    }

    @Test
    void fourBitsBecomeEightTheLeftPixelFromTheHighHalf() throws Exception {
        FingerImage image = taken();
        assertThat(image.width()).isEqualTo(256);
        assertThat(image.height()).isEqualTo(288);
        assertThat(image.grey()[0]).isEqualTo((byte) 0x44);
        assertThat(image.grey()[1]).isEqualTo((byte) 0xFF);
    }

    @Test
    void anAnswerDamagedTwiceIsAskedForAThirdTime() throws Exception {
        byte[] bad = FakeModule.damaged(FakeModule.ack(0));
        module.once(0x02, bad).once(0x02, bad);
        assertThat(taken()).isNotNull();
        assertThat(line.commands()).filteredOn("0201"::equals).hasSize(3);
    }

    @Test
    void anAnswerDamagedThriceIsAFault() {
        module.always(0x02, FakeModule.damaged(FakeModule.ack(0)));
        expectFault(Kind.GARBLED);
        assertThat(line.commands()).filteredOn("0201"::equals).hasSize(3);
    }

    @Test
    void aModuleThatDidNotUnderstandIsAskedAgain() throws Exception {
        module.once(0x01, FakeModule.ack(1));
        assertThat(taken()).isNotNull();
    }

    @Test
    void silenceIsAFaultWithinTenSeconds() throws Exception {
        scanner.prepare();
        module.always(0x01, FakeModule.SILENCE);
        expectFault(Kind.GARBLED);
        assertThat(line.elapsedMs()).isLessThan(10_500);
    }

    @Test
    void aModuleThatNeverAnswersIsLookedForAtEverySpeed() {
        module.always(0x13, FakeModule.SILENCE);
        expectFault(Kind.GARBLED);
        assertThat(line.commands()).hasSize(4 + 12);
        assertThat(line.elapsedMs()).isLessThan(5_000);
    }

    @Test
    void afterAFaultTheNextCaptureOpensAnew() throws Exception {
        scanner.prepare();
        module.once(0x01, FakeModule.SILENCE).once(0x01, FakeModule.SILENCE).once(0x01, FakeModule.SILENCE);
        expectFault(Kind.GARBLED);
        assertThat(taken()).isNotNull();
    }

    @Test
    void anotherPasswordMakesTheModuleUnfit() {
        module.always(0x13, FakeModule.ack(0x13));
        expectFault(Kind.UNFIT);
    }

    @Test
    void theModulesOpinionSavesTheSlowTransfer() throws Exception {
        module.once(0x02, FakeModule.ack(6)).once(0x02, FakeModule.ack(7)).once(0x02, FakeModule.ack(0x15));
        assertThat(scanner.capture()).isEqualTo(new FingerCapture.Poor(FingerCapture.Flaw.MESSY));
        module.once(0x01, NOBODY);
        assertThat(scanner.capture()).isEqualTo(new FingerCapture.Poor(FingerCapture.Flaw.TOO_FEW_POINTS));
        module.once(0x01, FakeModule.ack(3));
        assertThat(scanner.capture()).isEqualTo(new FingerCapture.Poor(FingerCapture.Flaw.FAILED));
        assertThat(line.commands()).doesNotContain("0a");
    }

    @Test
    void aFingerStillLyingThereIsNotTakenTwice() throws Exception {
        taken();
        module.once(0x01, FakeModule.ack(0)).once(0x01, NOBODY).once(0x01, NOBODY);
        int before = line.commands().size();
        taken();
        assertThat(line.commands().subList(before, line.commands().size()))
                .containsExactly("01", "01", "01", "01", "0201", "0a");
    }

    @Test
    void nobodyComesForAMinute() throws Exception {
        module.always(0x01, NOBODY);
        assertThat(scanner.capture()).isEqualTo(new FingerCapture.Cancelled());
        assertThat(line.elapsedMs()).isBetween(60_000L, 61_500L);
    }

    @Test
    void anInterruptCancels() throws Exception {
        scanner.prepare();
        Thread.currentThread().interrupt();
        assertThat(scanner.capture()).isEqualTo(new FingerCapture.Cancelled());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aTransferWithALostOrDoubledOrDamagedPacketIsMadeAnew() throws Exception {
        byte[] good = FakeModule.picture(PROFILE.imageBytes());
        byte[] lost =
                ScriptedLine.joined(Arrays.copyOf(good, 12 + 267), Arrays.copyOfRange(good, 12 + 2 * 267, good.length));
        byte[] doubled = ScriptedLine.joined(Arrays.copyOf(good, 12 + 267), Arrays.copyOfRange(good, 12, good.length));
        module.once(0x0A, lost).once(0x0A, doubled);
        assertThat(taken().grey()).contains((byte) 0x44).doesNotContain((byte) 0);
        byte[] damaged = good.clone();
        damaged[5000] ^= 1;
        module.once(0x01, NOBODY).once(0x0A, damaged).once(0x0A, Arrays.copyOf(good, 20_000));
        assertThat(taken().grey()).contains((byte) 0x44).doesNotContain((byte) 0);
    }

    @Test
    void wholePicturesOfAnotherSizeMeanAnotherModule() {
        module.always(0x0A, FakeModule.picture(192 * 192 / 2));
        expectFault(Kind.UNFIT);
    }

    @Test
    void unpluggedAtAnyPacketTheModuleIsGone() {
        for (int bytes = 0; bytes < PROFILE.imageBytes(); bytes += 797) {
            ScriptedLine torn = new ScriptedLine(new FakeModule(PROFILE)).unpluggedAfter(bytes);
            SerialFingerScanner beingTorn = new SerialFingerScanner(torn, PROFILE, ModuleKey.FACTORY);
            assertThatThrownBy(beingTorn::capture)
                    .isInstanceOfSatisfying(
                            FingerScannerFault.class,
                            fault -> assertThat(fault.kind()).isEqualTo(Kind.GONE));
        }
    }

    @Test
    void aForgedVerdictOfTheModuleIsNotEvenRead() throws Exception {
        for (int i = 0; i < 100; i++) {
            module.once(0x01, ScriptedLine.joined(FakeModule.ack(0, 0xFF, 0xFF), NOBODY));
            module.once(0x01, NOBODY);
            assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
        }
        assertThat(line.commands()).allMatch(command -> command.matches("1300000000|0f|01|0201|0a"));
    }

    @Test
    void theMakerIsFoundByNameAndRefusesSensorsTooSmallForService() {
        var maker = ServiceLoader.load(id.anjungan.core.device.FingerScannerMaker.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.name().equals("serial"))
                .findFirst()
                .orElseThrow();
        var fitting = maker.open(Map.of("finger.port", "/nowhere", "finger.profile", "r503"));
        assertThatThrownBy(fitting.scanner()::prepare)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.UNFIT));
        assertThatThrownBy(() -> maker.open(Map.of())).hasMessageContaining("finger.port");
        var absent = maker.open(Map.of("finger.port", "/nowhere"));
        assertThatThrownBy(absent.scanner()::prepare)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.GONE));
    }
}
