// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.run.RepeatedVisits;
import id.anjungan.simulator.scenario.ScenarioError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * P12: what the kiosk and its children keep in memory after visits, beside an empty JavaFX window with the same flags;
 * and what visits leave behind in the heap. The first visit prints; the others end when the page is ready to be
 * printed.
 */
final class MemoryBench implements Bench {
    private static final int VISITS = 100;
    private static final int FULL_VISITS = 1000;
    private static final int SETTLING = 10;
    private static final double MOST_RATIO = 3.0;
    private static final double MOST_GROWTH_KB = 1024;
    private static final long PAUSE_MILLIS = 2000;

    @Override
    public List<Measure> measure(Place place) throws IOException, InterruptedException, ScenarioError {
        int visits = place.full() ? FULL_VISITS : VISITS;
        Path folder = Files.createDirectory(place.scratch().resolve("visits"));
        try (RepeatedVisits kiosk =
                        new RepeatedVisits(place.top(), place.state().root(), folder);
                EmptyWindow window = EmptyWindow.open(place.top(), place.scratch())) {
            kiosk.play("cetak-kk-lancar");
            repeat(kiosk, SETTLING);
            Thread.sleep(PAUSE_MILLIS);
            Measure resident = Measure.of(
                            "P12",
                            "resident set of kiosk and children, MB; empty window",
                            residentMegabytes(kiosk.kiosk()),
                            ProcessMemory.residentMegabytes(window.process()))
                    .atMost(MOST_RATIO);
            LiveHeap before = LiveHeap.of(kiosk.kiosk());
            repeat(kiosk, visits);
            LiveHeap after = LiveHeap.of(kiosk.kiosk());
            return List.of(resident, growth(before, after, visits));
        }
    }

    private static double residentMegabytes(ProcessHandle kiosk) {
        return Stream.concat(Stream.of(kiosk), kiosk.descendants())
                .mapToDouble(ProcessMemory::residentMegabytes)
                .sum();
    }

    /** A thousand visits may leave a megabyte behind; fewer visits, their share of it. */
    private static Measure growth(LiveHeap before, LiveHeap after, int visits) {
        double growth = after.kilobytes() - before.kilobytes();
        double most = MOST_GROWTH_KB * visits / FULL_VISITS;
        Measure measure = Measure.of("P12", "live heap's growth over " + visits + " visits, kB; most", growth, most)
                .atMost(1);
        if (!measure.held()) {
            System.err.println("Grown most: " + String.join(", ", after.growthSince(before)));
        }
        return measure;
    }

    private static void repeat(RepeatedVisits kiosk, int visits)
            throws IOException, InterruptedException, ScenarioError {
        for (int i = 0; i < visits; i++) {
            kiosk.play("batal-sebelum-cetak");
        }
    }
}
