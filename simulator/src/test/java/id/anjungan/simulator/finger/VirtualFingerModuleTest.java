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
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
        scanner = new SerialFingerScanner(new JSerialCommLine(link.toString()), profile, ModuleKey.FACTORY);
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

    @Test
    void aModuleLeftAtAnUnexpectedSpeedIsFound() throws Exception {
        module.close();
        plug(new VirtualFingerModule.Setup(ModuleKind.ZFM20, 19200, link, 7, false), ModuleProfile.ZFM20);
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThat(matches()).isTrue();
    }

    @Test
    void aModuleThatAppliesItAtOnceIsRaisedTo115200() throws Exception {
        module.close();
        plug(new VirtualFingerModule.Setup(ModuleKind.R503, 57600, link, 7, false), ModuleProfile.R503);
        module.offer(siti, FingerOffer.GENUINE, null);
        assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
        assertThat(words)
                .contains("> SetSysPara 4 = 12")
                .filteredOn("> VfyPwd"::equals)
                .hasSize(2);
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
