// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.run.KioskProgram;
import id.anjungan.simulator.scenario.HumanTimes;
import id.anjungan.simulator.scenario.Scenario;
import id.anjungan.simulator.scenario.ScenarioError;
import id.anjungan.simulator.scenario.ScenarioShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * P10, P11 and the floors of a visit, by the program itself with true timing: {@code cetak-kk-lancar} is run three
 * times and what its results say is taken apart. The runs are made once, for whichever is asked first.
 */
final class VisitBench {
    private static final String SCENARIO = "cetak-kk-lancar";
    private static final int RUNS = 3;
    private static final double MOST_MACHINE_SHARE = 0.05;
    private static final double MOST_TAP_TO_PAPER = 35;
    private static final double MOST_MACHINE = 22;
    private static final double ANY = Double.POSITIVE_INFINITY;

    private final List<JsonNode> runs = new ArrayList<>();

    /** P10: what is neither the citizen's nor physics' time, of the whole visit; then each device against its floor. */
    List<Measure> machineShare(Bench.Place place) throws IOException, InterruptedException {
        run(place);
        double visit = median(ms -> ms.get("visit").asDouble());
        double machine =
                median(ms -> ms.get("visit").asDouble() - ms.get("human").asDouble() - floors(ms));
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.of("P10", "visit without citizen and physics, s; the visit", machine / 1000, visit / 1000)
                .atMost(MOST_MACHINE_SHARE));
        measures.add(overFloor("chip", 0, "identify.ReadingCard"));
        measures.add(overFloor("finger", humanSeconds(place, "identify.AskingForFinger"), "identify.AskingForFinger"));
        measures.add(overFloor("office", 0, "identify.OpeningVisit", "print.Reserving"));
        measures.add(overFloor("print", 0, "print.Printing"));
        return measures;
    }

    /** P11: from the card on the antenna to the sheet in the tray, and what of it is not the citizen's. */
    List<Measure> tapToPaper(Bench.Place place) throws IOException, InterruptedException {
        run(place);
        double all = median(ms -> ms.get("tapToPaper").asDouble()) / 1000;
        double human = humanSeconds(place, "identify.AskingForFinger", "print.ChoosingDocuments", "print.Confirming");
        return List.of(
                Measure.of("P11", "card laid to sheet in the tray, s; most", all, MOST_TAP_TO_PAPER)
                        .atMost(1),
                Measure.of("P11", "of which machine and physics, s; most", all - human, MOST_MACHINE)
                        .atMost(1));
    }

    private void run(Bench.Place place) throws IOException, InterruptedException {
        while (runs.size() < RUNS) {
            Path out = place.scratch().resolve("visit-" + runs.size());
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dlogback.configurationFile=logback-world.xml",
                    "-Dadm.top=" + place.top()));
            command.addAll(KioskProgram.properties());
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    "id.anjungan.simulator.run.RunCommand",
                    "--scenario",
                    SCENARIO,
                    "--headless",
                    "--out",
                    out.toString(),
                    "--state",
                    place.state().root().toString()));
            Commands.output(command);
            runs.add(new ObjectMapper()
                    .readTree(out.resolve("result.json").toFile())
                    .get("ms"));
        }
    }

    private double median(ToDoubleFunction<JsonNode> figure) {
        return Measure.median(runs.stream().map(figure::applyAsDouble).toList());
    }

    private static double floors(JsonNode ms) {
        double sum = 0;
        for (JsonNode floor : ms.get("floors")) {
            sum += floor.asDouble();
        }
        return sum;
    }

    /** The time that these stages stood on the window against the floor of their device within the visit. */
    private Measure overFloor(String device, double human, String... stages) {
        double ours = median(ms -> seconds(ms, List.of(stages)) - human);
        double floor = median(ms -> ms.get("floors").get(device).asDouble()) / 1000;
        return Measure.of("P10", "stages of " + device + ", s; floor", ours, floor)
                .overFloor(ANY);
    }

    private static double seconds(JsonNode ms, List<String> stages) {
        double sum = 0;
        for (JsonNode stage : ms.get("stages")) {
            sum += stages.contains(stage.get("stage").asText())
                    ? stage.get("ms").asDouble()
                    : 0;
        }
        return sum / 1000;
    }

    /** What the scripted citizen takes at these stages. */
    private static double humanSeconds(Bench.Place place, String... stages) throws IOException {
        try {
            Scenario scenario = new ScenarioShelf(place.top()).scenario(SCENARIO);
            HumanTimes times = new HumanTimes(scenario.human(), false);
            return scenario.cues().stream()
                            .filter(cue -> List.of(stages).contains(cue.stage()))
                            .map(cue -> times.before(cue.stage(), cue.act()))
                            .reduce(Duration.ZERO, Duration::plus)
                            .toMillis()
                    / 1000.0;
        } catch (ScenarioError e) {
            throw new IOException(e);
        }
    }
}
