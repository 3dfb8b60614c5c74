// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.run.StandingKiosk;
import id.anjungan.simulator.screen.ScreenHand;
import id.anjungan.simulator.screen.ScreenHand.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The installed kiosk in its session, under its keeper and without window manager and desktop: whatever is pressed,
 * dragged, typed or asked of its window by another program, nothing but its own window is on the screen, the same
 * program runs on, and the visit stands where it stood. A tenth of each class by lot; in the long run all.
 */
@Tag("process")
class CannotBeLeftTest {
    private static final int MAGENTA = 0xFF00FF;
    private static final int WIDE = 1080;
    private static final int HIGH = 1920;
    /** Some seconds: a window that is no more is shown anew after three glances without the keys. */
    private static final int LOOKS = 1_500;

    private static final String STAGE = "identify.ChoosingWayIn";

    @TempDir
    Path folder;

    private ProcessHandle first;

    @BeforeAll
    static void demand() {
        Programs.demand("/usr/lib/x86_64-linux-gnu/libXtst.so.6");
    }

    @Test
    void nothingButTheKioskIsEverSeen() throws Exception {
        Map<String, List<Leaving.Try>> classes = tries();
        try (StandingKiosk kiosk = new StandingKiosk(Plays.target().resolve("proof-state"), folder, Release.kiosk())) {
            try (ScreenHand hand = ScreenHand.at(kiosk.display())) {
                hand.background(MAGENTA);
                assertThat(complaint(hand)).as("an empty screen is seen").isNotEmpty();
                kiosk.start();
                lead(kiosk, "welcome.Welcoming", "mulai");
                lead(kiosk, "welcome.ChoosingService", "cetak");
                assertThat(kiosk.await(STAGE)).isTrue();
                first = kiosk.process();
                Leaving leaving = new Leaving(hand);
                for (Map.Entry<String, List<Leaving.Try>> kind : classes.entrySet()) {
                    for (Leaving.Try one : kind.getValue()) {
                        leaving.perform(one);
                        if (one.act().equals("ask")) {
                            whole(kiosk, hand, one.toString());
                            leaving.tidy();
                        }
                    }
                    whole(kiosk, hand, kind.getKey());
                }
                assertThat(kiosk.press("nik")).as("the visit goes on").isEmpty();
                assertThat(kiosk.await("identify.EnteringNik")).isTrue();
            }
        }
    }

    @Test
    void thereAreTriesEnough() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    private static void lead(StandingKiosk kiosk, String stage, String control) throws InterruptedException {
        assertThat(kiosk.await(stage)).as(stage).isTrue();
        assertThat(kiosk.press(control)).isEmpty();
    }

    /** What is told to the window is undone at once, what is not within a second; a busy machine takes its time. */
    private void whole(StandingKiosk kiosk, ScreenHand hand, String after) throws IOException {
        String complaint = complaint(hand);
        for (int look = 0; look < LOOKS && !complaint.isEmpty(); look++) {
            complaint = complaint(hand);
        }
        assertThat(complaint).as("after " + after).isEmpty();
        assertThat(kiosk.process()).as("the program after " + after).isEqualTo(first);
        assertThat(kiosk.place(".title"))
                .as("the window answers after " + after)
                .isNotEmpty();
        assertThat(kiosk.stage()).as("the visit after " + after).isEqualTo(STAGE);
    }

    /** What is on the screen beside the kiosk, in words. */
    private static String complaint(ScreenHand hand) throws IOException {
        // Taken each time, so that so many looks take seconds whatever they see.
        int[] picture = hand.picture(0, 0, WIDE, HIGH);
        List<Window> windows = hand.windows();
        if (windows.isEmpty()) {
            return "no window at all";
        }
        Window top = windows.get(windows.size() - 1);
        if (!top.equals(new Window(top.id(), 0, 0, WIDE, HIGH))) {
            return "on top is " + top;
        }
        long foreign = IntStream.of(picture)
                .filter(pixel -> pixel == MAGENTA || pixel == 0x00FF00)
                .count();
        return foreign == 0 ? "" : foreign + " pixels of others";
    }

    private static Map<String, List<Leaving.Try>> tries() throws IOException {
        Map<String, List<Leaving.Try>> all = lines().stream()
                .map(Leaving.Try::of)
                .collect(Collectors.groupingBy(Leaving.Try::kind, LinkedHashMap::new, Collectors.toList()));
        if (!Plays.LONG) {
            all.replaceAll((kind, tries) -> tenth(tries));
        }
        return all;
    }

    private static List<Leaving.Try> tenth(List<Leaving.Try> tries) {
        List<Leaving.Try> lot = new ArrayList<>(tries);
        Collections.shuffle(lot, new Random(42));
        return lot.subList(0, Math.max(2, lot.size() / 10));
    }

    private static List<String> lines() throws IOException {
        try (var in = CannotBeLeftTest.class.getResourceAsStream("/proof/leaving.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
