// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import id.anjungan.core.visit.Lapse;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;
import java.time.Duration;

/**
 * What every screen says while a machine works: after 1 s that it does, after 5 s how long it may still take, after
 * 10 s that nobody has to wait for it (reference: Nielsen's limits, check A36).
 */
public final class Waiting {
    private static final Duration NOTICED = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration TOO_LONG = Duration.ofSeconds(10);
    private static final Duration IN_MINUTES = Duration.ofSeconds(90);

    private Waiting() {}

    /** The screen with these words, as long as its stage stands already. */
    public static Screen on(Screen screen, Texts texts, Lapse lapse) {
        String words = words(screen.meanwhile(), texts, lapse);
        return words.isEmpty() ? screen : screen.with(Panels.hint(Sign.CLOCK, words));
    }

    private static String words(String meanwhile, Texts texts, Lapse lapse) {
        if (!lapse.hasReached(LONG)) {
            return meanwhile.isEmpty() && lapse.hasReached(NOTICED) ? texts.get("frame.wait.now") : meanwhile;
        }
        String left = texts.get("frame.wait.left", time(texts, lapse.left()));
        return lapse.hasReached(TOO_LONG) ? left + " " + texts.get("frame.wait.out") : left;
    }

    /** In the unit in which people count it, rounded up. */
    private static String time(Texts texts, Duration time) {
        return time.compareTo(IN_MINUTES) > 0
                ? texts.get("frame.wait.minutes", time.plusSeconds(59).toMinutes())
                : texts.get("frame.wait.seconds", Math.max(1, time.toSeconds()));
    }
}
