// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.run.KeptKiosk;
import id.anjungan.simulator.screen.ScreenHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** P7: from the start of the program until something stands on the screen, by turns with an empty JavaFX window. */
final class FirstFrameBench implements Bench {
    private static final int STARTS = 5;
    private static final double MOST_RATIO = 2.0;
    /** A piece in the upper left corner, which both windows cover; pixels. */
    private static final int SIDE = 100;

    private interface Start {
        void begin() throws IOException;
    }

    @Override
    public List<Measure> measure(Place place) throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int i = 0; i <= STARTS; i++) {
            Path folder = Files.createDirectories(place.scratch().resolve("first-frame-" + i));
            double kiosk;
            try (KeptKiosk started = new KeptKiosk(place.state().root(), folder, false)) {
                kiosk = untilSomethingStands(started.display(), started::start);
            }
            double window;
            try (EmptyWindow started = EmptyWindow.prepared(place.top(), folder)) {
                window = untilSomethingStands(started.display(), started::start);
            }
            if (i > 0) {
                ours.add(kiosk);
                empty.add(window);
            }
        }
        return List.of(
                Measure.of("P7", "start to first frame, ms; empty window", Measure.median(ours), Measure.median(empty))
                        .atMost(MOST_RATIO));
    }

    private static double untilSomethingStands(String display, Start start) throws IOException, InterruptedException {
        try (ScreenHand hand = ScreenHand.at(display)) {
            ScreenChange change = new ScreenChange(hand, 0, 0, SIDE, SIDE);
            long begun = System.nanoTime();
            start.begin();
            return change.millisSince(begun);
        }
    }
}
