// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.run.RunCommand;
import id.anjungan.simulator.scenario.ScenarioShelf;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * P9: the longest time that the window of a warm kiosk did not answer, over all scenarios; some of them by lot unless
 * the full counts are asked for. Each is played by a kiosk of its own, without pictures, which cost the window more
 * than any screen does.
 */
final class StallBench implements Bench {
    private static final double MOST_MILLIS = 250;
    private static final int SOME = 8;
    private static final long LOT = 42;

    @Override
    public List<Measure> measure(Place place) throws IOException {
        List<String> names = new ArrayList<>(new ScenarioShelf(place.top()).names());
        if (!place.full()) {
            Collections.shuffle(names, new Random(LOT));
            names = names.subList(0, SOME);
        }
        String longest = "0 ";
        for (String name : names) {
            String stall = played(place, name);
            System.err.println("  " + name + ": " + stall);
            longest = millis(stall) > millis(longest) ? stall : longest;
        }
        String what = "longest wait for the window in " + names.size() + " scenarios, ms; limit";
        return List.of(Measure.of("P9", what, millis(longest), MOST_MILLIS).atMost(1));
    }

    private static double millis(String stall) {
        return Double.parseDouble(stall.substring(0, stall.indexOf(' ')));
    }

    private static String played(Place place, String name) throws IOException {
        Path out = place.scratch().resolve("stalls").resolve(name);
        List<String> words = new ArrayList<>(List.of("--scenario", name, "--headless", "--fast", "--blind", "--warm"));
        words.addAll(List.of("--out", out.toString()));
        words.addAll(List.of("--state", place.state().root().toString()));
        int code =
                RunCommand.run(new PrintWriter(System.err, true, StandardCharsets.UTF_8), words.toArray(new String[0]));
        if (code != 0) {
            throw new IOException(name + " did not end as expected");
        }
        return new ObjectMapper()
                .readTree(out.resolve("world.json").toFile())
                .get("longestStall")
                .asText();
    }
}
