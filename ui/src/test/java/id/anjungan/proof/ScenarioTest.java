// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario through the real window: it ends as its file expects, and the same way again. */
@LooksAtPlays
class ScenarioTest {
    private static final String SMOOTH = Plays.SMOOTH;
    private static final List<String> WIRES = List.of("chip", "finger", "office", "print");
    private static final int IN_A_ROW = 10;
    private static final String[] AGAIN = {"--fast", "--blind"};

    /** What waits for true time is begun first, and what is looked at first next. */
    @BeforeAll
    static void begin() {
        inTrueTime().forEach(scenario -> Plays.beginAgain(scenario, inTrueTime(scenario)));
        Plays.begin(all());
        again().forEach(scenario -> again(scenario).forEach(folder -> Plays.beginAgain(scenario, folder, AGAIN)));
    }

    static List<String> all() {
        return Plays.names();
    }

    static List<String> again() {
        return Plays.some();
    }

    private static List<String> again(String scenario) {
        int times = Plays.LONG && scenario.equals(SMOOTH) ? IN_A_ROW - 1 : 1;
        return IntStream.rangeClosed(1, times)
                .mapToObj(nth -> scenario + "-again-" + nth)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void itEndsAsItsFileExpects(String scenario) throws IOException {
        JsonNode result = Plays.of(scenario).held().json("result.json");
        assertThat(result.get("held").asBoolean()).isTrue();
        assertThat(result.get("reached")).isEqualTo(result.get("expected"));
    }

    @ParameterizedTest
    @MethodSource("again")
    void theSameSeedGivesTheSameTrace(String scenario) throws IOException {
        String first = Plays.of(scenario).held().text("trace.txt");
        for (String folder : again(scenario)) {
            assertThat(Plays.again(scenario, folder, AGAIN).held().text("trace.txt"))
                    .isEqualTo(first);
        }
    }

    static List<String> inTrueTime() {
        return Plays.LONG ? Plays.names() : List.of(SMOOTH);
    }

    private static String inTrueTime(String scenario) {
        return scenario + "-true";
    }

    @ParameterizedTest
    @MethodSource("inTrueTime")
    void trueTimingEndsTheSameWay(String scenario) throws IOException {
        Plays.Play play = Plays.again(scenario, inTrueTime(scenario)).held();
        assertThat(play.text("trace.txt")).isEqualTo(Plays.of(scenario).text("trace.txt"));
        if (scenario.equals(SMOOTH)) {
            JsonNode floors = play.json("result.json").get("ms").get("floors");
            assertThat(WIRES).allMatch(wire -> floors.get(wire).asLong() > 0);
        }
    }

    @Test
    void theResultTellsTheTimes() throws IOException {
        JsonNode result = Plays.of(SMOOTH).held().json("result.json");
        assertThat(List.of("schema", "scenario", "seed", "timing", "expected", "reached", "held", "ms"))
                .allMatch(result::has);
        JsonNode ms = result.get("ms");
        assertThat(ms.get("tapToPaper").asLong()).isPositive();
        assertThat(ms.get("visit").asLong())
                .isGreaterThanOrEqualTo(ms.get("tapToPaper").asLong());
        assertThat(ms.get("human").asLong()).isZero();
        assertThat(WIRES).allMatch(ms.get("floors")::has);
        assertThat(ms.get("stages"))
                .hasSize(result.get("reached").get("journey").size());
    }
}
