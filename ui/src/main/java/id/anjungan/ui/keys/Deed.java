// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

/** What a key of the pad does. */
public enum Deed {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /** To the next control in the order in which the screen is read, and to the one before. */
    NEXT,
    PREVIOUS,
    /** Presses the control that has the focus. */
    OK,
    BACK,
    HELP,
    /** Switches the voice on and off. */
    VOICE,
    /** Says the screen once more. */
    REPEAT,
    LOUDER,
    QUIETER,
    /** Lowers and raises the curtain before the screen. */
    CURTAIN,
    /** Types the digit that stands on the key; where all are typed, 0 calls for help. */
    DIGIT,
    /** Takes the last digit back; where none is typed, goes back. */
    CORRECT,
    /** Completes the digits; while some are missing, lets the keys move the focus instead. */
    COMPLETE;

    /** Whether it may come soon after itself: what only moves or types is seen at once and undone by a key. */
    boolean isLight() {
        return switch (this) {
            case UP, DOWN, LEFT, RIGHT, NEXT, PREVIOUS, DIGIT, CORRECT, LOUDER, QUIETER -> true;
            case OK, BACK, HELP, VOICE, REPEAT, CURTAIN, COMPLETE -> false;
        };
    }
}
