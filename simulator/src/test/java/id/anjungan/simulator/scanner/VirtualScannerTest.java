// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CodeReading;
import id.anjungan.core.device.CodeScanner;
import id.anjungan.core.device.CodeScannerFault;
import id.anjungan.drivers.scanner.SerialCodeScannerMaker;
import id.anjungan.simulator.scanner.VirtualScanner.Framing;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kiosk's driver and the virtual scanner, through a real pseudo-terminal, without the waiting. */
@Timeout(60)
class VirtualScannerTest {
    private static final String LONG = "ADM1:" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(13);

    private final List<String> words = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private VirtualScanner device;
    private CodeScanner driver;

    private void start(Framing framing) throws IOException {
        Path link = folder.resolve("scanner");
        device = new VirtualScanner(new VirtualScanner.Setup(framing, 9600, link), Pace.fast(), words::add);
        device.start();
        Map<String, String> settings = Map.of(
                "scanner.port",
                link.toString(),
                "scanner.framing",
                framing.name().toLowerCase(Locale.ROOT));
        driver = new SerialCodeScannerMaker().open(settings).scanner();
    }

    @AfterEach
    void stop() {
        driver.close();
        device.close();
    }

    private String read() throws CodeScannerFault {
        CodeReading reading = driver.next();
        assertThat(reading).isInstanceOf(CodeReading.Read.class);
        return new String(((CodeReading.Read) reading).code().text(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void codesAreReadOneAfterAnother(Framing framing) throws Exception {
        start(framing);
        driver.prepare();
        driver.arm();
        device.show("A1");
        assertThat(read()).isEqualTo("A1");
        device.show(LONG);
        assertThat(read()).isEqualTo(LONG);
        device.show("9".repeat(600));
        assertThat(driver.next()).isEqualTo(new CodeReading.Unreadable());
        driver.disarm();
        assertThat(words)
                .allSatisfy(word -> assertThat(word).doesNotContain("A1").doesNotContain("ADM1"));
    }

    @ParameterizedTest
    @EnumSource
    void aScannerThatIsPluggedInAgainIsFoundAgain(Framing framing) throws Exception {
        start(framing);
        driver.prepare();
        driver.arm();
        device.unplug();
        assertThatThrownBy(driver::next).isInstanceOf(CodeScannerFault.class);
        assertThatThrownBy(driver::prepare).isInstanceOf(CodeScannerFault.class);
        device.plug();
        driver.prepare();
        driver.arm();
        device.show("A1");
        assertThat(read()).isEqualTo("A1");
    }
}
