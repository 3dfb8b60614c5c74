// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.dss.ChildLaunch;
import id.anjungan.core.trust.dss.ValidatorProcess;
import id.anjungan.drivers.ipp.Raster;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.office.trust.Counter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bombs against the resident child process, with the kiosk's own limits: none is trusted, none takes more memory than
 * the child may have, and the next citizen's document is trusted, which says that it was judged within its time.
 */
@Tag("process")
class BombTest {
    /** Of a child of 256 MB of heap: with its code, its threads and what its libraries take. */
    private static final long MOST_RESIDENT_MEGABYTES = 256 + 192;

    @TempDir
    static Path state;

    private static ValidatorProcess validator;
    private static Counter counter;
    private static PressedDocument next;

    @BeforeAll
    static void start() throws IOException, ValidatorFault {
        validator = new ValidatorProcess(ChildLaunch.ofThisProgram());
        validator.warmUp();
        counter = new Counter(state, validator);
        next = counter.press.press(counter.kk());
    }

    @AfterAll
    static void stop() {
        validator.close();
    }

    static List<Bomb> bombs() {
        return Stream.of(StructureBombs.all(), StreamBombs.all(), DrawingBombs.all(), SignatureBombs.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void thereAreForty() {
        assertThat(bombs())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Bomb::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void costsItsOwnVerdictOnly(Bomb bomb) throws Exception {
        PressedDocument loaded = Counter.replace(next, bomb.making().at(counter));

        Verdict verdict = counter.inspect(loaded);

        assertThat(verdict).isNotInstanceOf(Trusted.class);
        assertThat(residentMegabytes()).isLessThan(MOST_RESIDENT_MEGABYTES);
        assertThat(counter.inspect(next)).as("the next citizen's").isInstanceOf(Trusted.class);
    }

    /** What was drawn on trial within the child's limits is drawn for paper likewise. */
    @Test
    void whatCanBeDrawnComesToPaper() throws Exception {
        PressedDocument groups =
                Counter.replace(next, DrawingBombs.harmless().making().at(counter));

        Verdict verdict = counter.inspect(groups);

        assertThat(verdict).isInstanceOf(Trusted.class);
        assertThat(Raster.of(((Trusted) verdict).bytes(), 300, List.of()).pages())
                .isEqualTo(1);
    }

    /** The most that the child that lives now ever had in memory. */
    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + validator.pid() + "/status");
        if (validator.pid() < 0 || Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
