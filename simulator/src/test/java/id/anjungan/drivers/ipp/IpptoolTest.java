// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.timing.Pace;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that is not ours: ipptool of CUPS, with the tests that come with it. */
@Tag("process")
class IpptoolTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void ipptool() {
        ForeignTool.demand("ipptool", "cups-ipp-utils");
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, false", "image/pwg-raster, false", "application/pdf, true"})
    void itsTestsPass(String format, boolean tls) throws Exception {
        byte[] pdf = SampleDocuments.kk(1, Color.BLACK);
        Path file = folder.resolve("document");
        if (format.equals("application/pdf")) {
            Files.write(file, pdf);
        } else {
            try (var out = Files.newOutputStream(file)) {
                Raster.of(pdf, 300, List.of()).writeTo(out);
            }
        }
        var traits = new PrinterTraits(0, 20, Duration.ofSeconds(8), tls, false);
        try (var world = new IppPrinterFixture(Pace.fast(), traits)) {
            String said = ForeignTool.run(
                    "ipptool",
                    "-t",
                    "-f",
                    file.toString(),
                    "-d",
                    "filetype=" + format,
                    world.machine.url(),
                    "get-printer-attributes.test",
                    "print-job.test",
                    "get-jobs.test",
                    "get-completed-jobs.test");

            assertThat(said.split("\\[PASS]", -1)).as(said).hasSize(5);
            assertThat(said).doesNotContain("[FAIL]");
        }
    }
}
