// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.run.StandingKiosk;
import id.anjungan.simulator.screen.ScreenHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * P9: from the button of a pointer that goes down to the pixels on the screen that what was pressed has changed, in the
 * running kiosk; a press of a thousandth of a second, over and over through kinds of change: a digit, a correction,
 * another language, another theme, another screen and back. The control's own look while it is pressed does not count.
 */
final class PointerBench implements Bench {
    private static final String TITLE = ".title";
    private static final String DIGITS = ".digits";
    private static final int PRESSES = 1000;
    private static final int SETTLING = 60;
    private static final double MOST_OF_95 = 100;
    private static final double MOST_OF_99 = 150;
    private static final List<Press> ROUND = List.of(
            new Press("angka-9", DIGITS, "identify.EnteringNik"),
            new Press("bahasa", TITLE, "identify.EnteringNik"),
            new Press("hapus", DIGITS, "identify.EnteringNik"),
            new Press("kontras", TITLE, "identify.EnteringNik"),
            new Press("kembali", TITLE, "identify.ChoosingWayIn"),
            new Press("nik", TITLE, "identify.EnteringNik"));

    /** @param changed what is seen to change, and the stage that is shown then */
    private record Press(String control, String changed, String stage) {}

    @Override
    public List<Measure> measure(Place place) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(place.scratch().resolve("pointer"));
        try (StandingKiosk kiosk = new StandingKiosk(place.state().root(), folder, true)) {
            kiosk.start();
            try (ScreenHand hand = ScreenHand.at(kiosk.display())) {
                lead(kiosk, "welcome.Welcoming", "mulai");
                lead(kiosk, "welcome.ChoosingService", "cetak");
                lead(kiosk, "identify.ChoosingWayIn", "nik");
                kiosk.await("identify.EnteringNik");
                times(kiosk, hand, SETTLING);
                return judged(times(kiosk, hand, PRESSES));
            }
        }
    }

    private static void lead(StandingKiosk kiosk, String stage, String control)
            throws IOException, InterruptedException {
        if (!kiosk.await(stage) || !kiosk.press(control).isEmpty()) {
            throw new IOException("no way on from " + stage);
        }
    }

    private static List<Measure> judged(List<Double> times) {
        return List.of(
                Measure.of("P9", "press to changed frame, 95 of 100, ms; limit", percentile(times, 95), MOST_OF_95)
                        .atMost(1),
                Measure.of("P9", "press to changed frame, 99 of 100, ms; limit", percentile(times, 99), MOST_OF_99)
                        .atMost(1));
    }

    private static double percentile(List<Double> times, int part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * part / 100.0) - 1);
    }

    private static List<Double> times(StandingKiosk kiosk, ScreenHand hand, int presses)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < presses; i++) {
            times.add(time(kiosk, hand, ROUND.get(i % ROUND.size())));
        }
        return times;
    }

    private static double time(StandingKiosk kiosk, ScreenHand hand, Press press)
            throws IOException, InterruptedException {
        int[] control = found(kiosk, "#" + press.control());
        int[] seen = found(kiosk, press.changed());
        int x = control[0] + control[2] / 2;
        int y = control[1] + control[3] / 2;
        hand.move(x, y);
        ScreenChange change = new ScreenChange(hand, seen);
        long pressed = System.nanoTime();
        hand.button(1, true);
        hand.button(1, false);
        double millis = change.millisSince(pressed);
        if (!kiosk.await(press.stage())) {
            throw new IOException(press.control() + " did not lead to " + press.stage());
        }
        return millis;
    }

    private static int[] found(StandingKiosk kiosk, String selector) throws IOException {
        int[] place = kiosk.place(selector);
        if (place.length == 0) {
            throw new IOException(selector + " does not stand on " + kiosk.stage());
        }
        return place;
    }
}
