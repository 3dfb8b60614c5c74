// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static id.anjungan.drivers.ipp.IppPrinterFixture.named;
import static id.anjungan.drivers.ipp.IppPrinterFixture.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ipps: the kiosk talks to the printer whose certificate it was given, and to nobody else. */
class PinnedPrinterTest {
    private static final PrinterTraits TLS = new PrinterTraits(0, 20, Duration.ofSeconds(8), true, false);

    @TempDir
    Path folder;

    private IppPrinterFixture world;

    @BeforeEach
    void switchOn() throws IOException {
        world = new IppPrinterFixture(Pace.fast(), TLS);
    }

    @AfterEach
    void switchOff() {
        world.close();
    }

    private Path certificate(VirtualIppPrinter of) throws IOException {
        return Files.writeString(
                folder.resolve("printer.pem"), of.certificatePem().orElseThrow());
    }

    private IppPrinter driver(Path certificate) {
        DocumentPrinter printer = new IppPrinterMaker()
                .open(Map.of("printer.url", world.machine.url(), "printer.certificate", certificate.toString()));
        return (IppPrinter) printer;
    }

    @Test
    void thePinnedPrinterPrints() throws Exception {
        IppPrinter printer = driver(certificate(world.machine));

        printer.print(named(world.onePage, "L-1"));

        assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
        assertThat(world.machine.tray()).containsExactly("L-1");
    }

    @Test
    void anotherPrinterOfTheSameNameIsNotSpokenTo() throws Exception {
        IppPrinter printer;
        try (var other = new VirtualIppPrinter(TLS, Pace.fast(), WireLog.none())) {
            printer = driver(certificate(other));
        }

        PrinterFault asked = catchThrowableOfType(PrinterFault.class, printer::readiness);
        PrinterFault sent = catchThrowableOfType(PrinterFault.class, () -> printer.print(named(world.onePage, "L-1")));

        assertThat(asked.kind()).isEqualTo(PrinterFault.Kind.GONE);
        assertThat(asked).hasMessageContaining("printer.certificate");
        assertThat(sent.kind()).isEqualTo(PrinterFault.Kind.GONE);
        assertThat(world.machine.sheets()).isZero();
        assertThat(world.machine.queued()).isZero();
    }

    @Test
    void withoutACertificateIppsIsNotOpened() {
        var maker = new IppPrinterMaker();
        Map<String, String> none = Map.of("printer.url", world.machine.url());
        Map<String, String> missing = Map.of(
                "printer.url",
                world.machine.url(),
                "printer.certificate",
                folder.resolve("x").toString());

        assertThatThrownBy(() -> maker.open(none)).hasMessageContaining("printer.certificate is missing");
        assertThatThrownBy(() -> maker.watch(none)).hasMessageContaining("printer.certificate is missing");
        assertThatThrownBy(() -> maker.open(missing)).hasMessageContaining("not a readable certificate");
    }

    @Test
    void whatIsNoCertificateIsSaidAtOnce() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "-----BEGIN CERTIFICATE-----\nnone\n");

        assertThatThrownBy(() -> driver(words)).hasMessageContaining("not a readable certificate");
    }
}
