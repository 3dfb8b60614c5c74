// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.Optional;

/**
 * Plays scenarios through the real window: learns which stage was entered, presses controls, takes pictures. Found by
 * {@link java.util.ServiceLoader}; a release has none. Carries JDK types only, so that it can cross a process.
 */
public interface Stagehand {
    /** What the stagehand may do to the window; each call blocks until it is done, none is made on the visit thread. */
    interface Hands {
        /** Presses a visible, enabled control of the window by id; says in words why it could not, empty when done. */
        Optional<String> press(String control);

        /** Presses a key of the twelve-key pad by its JavaFX name. */
        Optional<String> key(String key);

        /**
         * Where on the screen stands what a selector of the style sheets finds first: left, top, width and height in
         * pixels, blanks between; empty where nothing such is visible.
         */
        String place(String selector);

        /** The longest time, in milliseconds, that the window did not answer, and the stage that it showed then. */
        String longestStall();

        /**
         * Lets the visit clock run to the next alarm if the entry is still the present one and no errand is
         * outstanding.
         */
        boolean jump(int entry);

        /** Whether no errand is outstanding but those that wait for people. */
        boolean atRest();

        /** Ends the program in order. */
        void close();
    }

    /** Called once before the first stage, when the window stands. */
    void begin(Hands hands);

    /**
     * A stage's screen stands on the window, laid out: the parts of its trace line. Told in order, one for each entry.
     */
    void entered(int entry, String stage, String happening, String code);

    /**
     * The window as it was when that entry's screen had settled; told after {@link #entered}, off every busy thread.
     */
    void pictured(int entry, byte[] png);

    /**
     * Something has been said while that entry's screen stood, in the order of saying; words are as they stand on the
     * screen.
     */
    default void spoken(int entry, String outlet, String words) {}

    /**
     * Words stand on that entry's screen, under the curtain as well: all of them at each moment, as long as somebody
     * listens to the voice; told after {@link #entered}.
     *
     * @param part {@code screen}; {@code private} where they are one person's; {@code around} in roof, trail, bar and
     *     keypad
     */
    default void shown(int entry, String part, String words) {}

    /** Whether anybody looks at pictures; making them costs memory and time that a kiosk in the hall does not spend. */
    default boolean wantsPictures() {
        return true;
    }

    /** True when the visit clock stands still but for {@link Hands#jump}. */
    boolean fast();

    /**
     * Whether the kiosk warms up before its first visit. Warmth is a matter of time alone: where time does not count,
     * nobody misses it, unless what a warm kiosk keeps in memory is measured.
     */
    default boolean warms() {
        return !fast();
    }

    /** The seed for whatever the kiosk draws by lot. */
    long seed();
}
