// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says and how it ends; the measures are made up here. */
class BenchCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Map<String, Bench> benches = new LinkedHashMap<>();
        benches.put("P1", place -> List.of(Measure.of("P1", "good", 1.2, 1).atMost(1.3)));
        benches.put("P2", place -> List.of(Measure.of("P2", "cheating", 0.99, 1).overFloor(1.05)));
        benches.put("P3", place -> {
            throw new IOException("no disk");
        });
        CommandLine line = new CommandLine(new BenchCommand(benches));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void whatIsHeldEndsWith0AndStandsInTheTable() {
        assertThat(run("P1")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "id  what   ours  peer or floor  ratio  target   held",
                        "P1  good  1.200          1.000   1.20  <= 1.30  yes");
    }

    @Test
    void whatIsNotHeldEndsWith1() {
        assertThat(run("P1", "P2")).isEqualTo(1);
        assertThat(out.toString()).contains("0.99  1.00 to 1.05  NO");
    }

    @Test
    void whatCannotBeMeasuredEndsWith1AndTheOthersAreStillTold() {
        assertThat(run("P3", "P1")).isEqualTo(1);
        assertThat(err.toString()).contains("P3 could not be measured").contains("no disk");
        assertThat(out.toString()).contains("good");
    }

    @Test
    void unknownIdsAreUsage() {
        assertThat(run("P1", "P99")).isEqualTo(2);
        assertThat(err.toString()).contains("P99").contains("P1, P2, P3");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void unknownOptionsAreUsageAndHelpIsNot() {
        assertThat(run("--quickly")).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    @Test
    void programsReadTheSameInAFile() throws IOException {
        Path file = folder.resolve("bench.json");
        run("P1", "P2", "--json", file.toString());
        JsonNode measures = new ObjectMapper().readTree(file.toFile()).get("measures");
        assertThat(measures).hasSize(2);
        assertThat(measures.get(0).get("ratio").asDouble()).isEqualTo(1.2);
        assertThat(measures.get(1).get("held").asBoolean()).isFalse();
    }

    @Test
    void aRatioToAFloorUnderOneIsNotHeld() {
        assertThat(Measure.of("P1", "", 1, 1).overFloor(1.05).held()).isTrue();
        assertThat(Measure.of("P1", "", 0.999, 1).overFloor(1.05).held()).isFalse();
        assertThat(Measure.of("P1", "", 1.06, 1).overFloor(1.05).held()).isFalse();
        assertThat(Measure.of("P1", "", 9, 1)
                        .overFloor(Double.POSITIVE_INFINITY)
                        .held())
                .isTrue();
    }

    @Test
    void whatWasNotMeasuredIsNotHeld() {
        assertThat(Measure.of("P1", "", 0, 0).atMost(1.5).held()).isFalse();
    }

    @Test
    void medianIsTheMiddleOrHalfWayBetweenTheMiddles() {
        assertThat(Measure.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Measure.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }
}
