// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the voice of a kiosk said in a run, and what stood on its window meanwhile, a line each: where, by what, words.
 * Safe from several threads.
 */
public final class ToldWords {
    private static final String BETWEEN = " \\| ";
    private static final String CUT_OFF = "[…]";
    private static final String PRIVATE = "private";

    private final List<String> speech = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> screens = new LinkedHashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> personal = new LinkedHashSet<>();

    /** @param where the line of the trace and its stage */
    public synchronized void said(String where, String outlet, String words) {
        speech.add(line(where, outlet, words));
        if (!words.endsWith(CUT_OFF)) {
            said.addAll(List.of(words.split(BETWEEN)));
        }
        notifyAll();
    }

    /** @param part as {@link id.anjungan.core.visit.Stagehand#shown} names it */
    public synchronized void shown(String where, String part, String words) {
        screens.add(line(where, part, words));
        shown.add(words);
        if (part.equals(PRIVATE)) {
            personal.add(words);
        }
        notifyAll();
    }

    private static String line(String where, String by, String words) {
        return where + " [" + by + "] " + words.replace('\n', ' ');
    }

    /** Waits until words have stood on the window and have been said to their end; why not, or empty. Blocks. */
    public synchronized String await(String words, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (long left = limit.toNanos(); left > 0 && !isTold(words); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (isTold(words)) {
            return "";
        }
        return shown.contains(words) ? "shown, and not said" : "not shown while somebody listens";
    }

    private boolean isTold(String words) {
        return shown.contains(words) && said.contains(words);
    }

    /** What was said, in order. */
    public synchronized List<String> speech() {
        return List.copyOf(speech);
    }

    /** What stood on the window, in the order in which it came. */
    public synchronized List<String> screens() {
        return List.copyOf(screens);
    }

    /** Of what stood there, the words that were one person's. */
    public synchronized Set<String> personal() {
        return Set.copyOf(personal);
    }
}
