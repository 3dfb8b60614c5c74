// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.drivers.finger.ModuleKey;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk's driver and the virtual module, through a real pseudo-terminal, without the waiting. */
@Timeout(60)
class VirtualFingerModuleTest {
    private final Persona siti = Population.fromSeed(1).persona("siti");
    private final SourceAfisMatcher matcher = new SourceAfisMatcher(SourceAfisMatcher.USUAL_THRESHOLD);
    private final List<String> words = new CopyOnWriteArrayList<>();
    private Path link;
    private VirtualFingerModule module;
    private SerialFingerScanner scanner;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        link = folder.resolve("finger");
        plug(VirtualFingerModule.Setup.usual(link, 7), ModuleProfile.ZFM20);
    }

    private void plug(VirtualFingerModule.Setup setup, ModuleProfile profile) throws IOException {
        module = new VirtualFingerModule(setup, Pace.fast(), words::add);
        module.start();
        scanner = new SerialFingerScanner(line(), profile, ModuleKey.FACTORY);
    }

    private PatientLine line() {
        return new PatientLine(link.toString(), module::baud);
    }

    @AfterEach
    void stop() {
        scanner.close();
        module.close();
    }

    private boolean matches() throws FingerScannerFault {
        FingerPosition position = siti.fingers().get(0);
        byte[] record = TemplateMaker.record(siti.fingerSeed(), position);
        FingerCapture capture = scanner.capture();
        assertThat(capture).isInstanceOf(FingerCapture.Taken.class);
        try (FingerImage image = ((FingerCapture.Taken) capture).image();
                FingerTemplate template = new FingerTemplate(position, record)) {
            return matcher.matches(image, template);
        }
    }

    @Test
    void theRightFingerMatchesAndAnotherDoesNot() throws Exception {
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThat(matches()).isTrue();
        module.offer(siti, FingerOffer.OTHER, null);
        assertThat(matches()).isFalse();
        module.offer(siti, FingerOffer.GENUINE, siti.fingers().get(1));
        assertThat(matches()).isFalse();
        module.offer(siti, FingerOffer.GENUINE, siti.fingers().get(0));
        assertThat(matches()).isTrue();
    }

    @Test
    void thePictureComesInLargePacketsAfterTheModuleWasAskedWhatItThinksOfIt() throws Exception {
        module.offer(siti, FingerOffer.GENUINE, null);
        matches();
        assertThat(words)
                .containsSubsequence(
                        "> VfyPwd",
                        "< 00 ok",
                        "> ReadSysPara",
                        "> SetSysPara 6 = 3",
                        "> GenImg",
                        "< 00 ok",
                        "> Img2Tz",
                        "< 00 ok",
                        "> UpImage",
                        "< 00 ok, then data of 36864 bytes");
    }

    @Test
    void settingsAreWrittenOnlyWhenTheyDiffer() throws Exception {
        scanner.prepare();
        scanner.prepare();
        assertThat(words).filteredOn(line -> line.startsWith("> SetSysPara")).hasSize(1);
    }

    private FingerCapture captured(ModuleKind kind, int left, ModuleProfile profile) throws Exception {
        module.close();
        plug(new VirtualFingerModule.Setup(kind, left, link, 7, false), profile);
        module.offer(siti, FingerOffer.GENUINE, null);
        return scanner.capture();
    }

    @ParameterizedTest
    @ValueSource(ints = {9600, 28800, 48000, 105600, 115200})
    void aModuleLeftAtAnUnexpectedSpeedIsFound(int left) throws Exception {
        assertThat(captured(ModuleKind.ZFM20, left, ModuleProfile.ZFM20)).isInstanceOf(FingerCapture.Taken.class);
    }

    @Test
    void aModuleThatAppliesItAtOnceIsRaisedTo115200() throws Exception {
        ModuleKind atOnce = ModuleKind.ZFM20.with(ModuleKind.ZFM20.manners().applyingAtOnce());
        for (var kind : Map.of(ModuleKind.R503, ModuleProfile.R503, atOnce, ModuleProfile.ZFM20_AT_ONCE)
                .entrySet()) {
            words.clear();
            assertThat(captured(kind.getKey(), 57600, kind.getValue())).isInstanceOf(FingerCapture.Taken.class);
            assertThat(words)
                    .contains("> SetSysPara 4 = 12")
                    .filteredOn("> VfyPwd"::equals)
                    .hasSize(2);
        }
    }

    @Test
    void aModuleThatAppliesNothingBeforeItsNextStartServesAsItIsAndIsFoundFasterThen() throws Exception {
        ModuleKind later = ModuleKind.ZFM20.with(ModuleKind.ZFM20.manners().applyingLater());
        assertThat(captured(later, 57600, ModuleProfile.ZFM20_AT_ONCE)).isInstanceOf(FingerCapture.Taken.class);
        assertThat(words).filteredOn(line -> line.startsWith("> SetSysPara")).hasSize(2);
        module.unplug();
        module.plug();
        module.offer(siti, FingerOffer.GENUINE, null);
        scanner.prepare();
        assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
        assertThat(words).filteredOn(line -> line.startsWith("> SetSysPara")).hasSize(2);
    }

    @Test
    void aModuleStillSendingThePictureOfAKilledKioskIsFound() throws Exception {
        module.offer(siti, FingerOffer.GENUINE, null);
        JSerialCommLine killed = new JSerialCommLine(link.toString());
        killed.open(57600);
        for (int instruction : new int[] {0x01, 0x0A}) {
            killed.write(Ef01Frame.encoded(0xFFFFFFFF, Ef01Frame.COMMAND, new byte[] {(byte) instruction}));
            killed.read(new byte[12], TimeUnit.SECONDS.toNanos(10));
        }
        killed.close();
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThat(matches()).isTrue();
    }

    @Test
    void aKioskWithoutThePasswordIsTurnedAwayAndWithItServed() throws Exception {
        JSerialCommLine owner = new JSerialCommLine(link.toString());
        owner.open(57600);
        owner.write(Ef01Frame.encoded(0xFFFFFFFF, Ef01Frame.COMMAND, new byte[] {0x12, 0, 0, 4, 2}));
        owner.read(new byte[12], TimeUnit.SECONDS.toNanos(10));
        owner.write(Ef01Frame.encoded(0xFFFFFFFF, Ef01Frame.COMMAND, new byte[] {0x15, 0, 0, 0, 9}));
        owner.read(new byte[12], TimeUnit.SECONDS.toNanos(10));
        owner.close();
        assertThatThrownBy(keyed(new ModuleKey(9, 0))::prepare)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(FingerScannerFault.Kind.UNFIT));
        module.offer(siti, FingerOffer.GENUINE, null);
        scanner = keyed(new ModuleKey(9, 0x402));
        assertThat(matches()).isTrue();
    }

    private SerialFingerScanner keyed(ModuleKey key) {
        return new SerialFingerScanner(line(), ModuleProfile.ZFM20, key);
    }

    @Test
    void aBrokenSensorIsTold() throws Exception {
        module.breakDown(ModulePart.SENSOR, true);
        for (int i = 0; i < 4; i++) {
            module.offer(siti, FingerOffer.GENUINE, null);
            assertThat(scanner.capture()).isInstanceOf(FingerCapture.Poor.class);
        }
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThatThrownBy(scanner::capture).hasMessageContaining("takes no pictures");
    }

    @Test
    void anUnpluggedModuleIsGoneAndIsFoundAgainUnderTheSameLink() throws Exception {
        scanner.prepare();
        module.unplug();
        assertThat(Files.exists(link)).isFalse();
        assertThatThrownBy(scanner::capture)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(FingerScannerFault.Kind.GONE));
        module.plug();
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThat(matches()).isTrue();
    }

    @Test
    void anInterruptEndsTheWaitingForAFinger() throws Exception {
        scanner.prepare();
        Thread.currentThread().interrupt();
        assertThat(scanner.capture()).isInstanceOf(FingerCapture.Cancelled.class);
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThat(matches()).isTrue();
    }

    @Test
    void theFloorCountsTheExchangesWithAFingerOnly() throws Exception {
        scanner.prepare();
        module.offer(siti, FingerOffer.GENUINE, null);
        module.floor().reset();
        matches();
        long wire = 10L * (12 + 12 + 13 + 12 + 12 + 12 + 36864 + 11 * 144) * 1_000_000_000 / 57600;
        assertThat(module.floor().sum().toNanos() - wire).isBetween(890_000_000L, 910_000_000L);
    }
}
