// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import id.anjungan.simulator.screen.ScreenHand;
import id.anjungan.simulator.screen.ScreenHand.Window;
import java.io.IOException;
import java.util.List;

/** Tries to leave the kiosk through its screen, in one way after the other. */
final class Leaving {
    private static final int TAPS = 50;
    private static final int GREEN = 0x00FF00;
    /** A button is held while the whole screen is looked at so often; some hundred milliseconds. */
    private static final int LOOKS_WHILE_HELD = 40;

    private static final int STEPS_OF_A_DRAG = 12;
    private static final int WIDE = 1080;
    private static final int HIGH = 1920;

    private final ScreenHand hand;
    private long foreign;

    Leaving(ScreenHand hand) {
        this.hand = hand;
    }

    /** One line of {@code leaving.txt}: what kind of try, the act, and its arguments. */
    record Try(String kind, String act, String arguments) {
        static Try of(String line) {
            String[] words = line.split(" ", 3);
            return new Try(words[0], words[1], words[2]);
        }

        int number(int index) {
            return Integer.parseInt(arguments.split(" ")[index]);
        }

        int x(int index) {
            return Math.min(WIDE - 1, number(index) * WIDE / 100);
        }

        int y(int index) {
            return Math.min(HIGH - 1, number(index) * HIGH / 100);
        }
    }

    void perform(Try one) throws IOException {
        switch (one.act()) {
            case "keys" -> together(List.of(one.arguments().split("\\+")));
            case "text" -> one.arguments().chars().forEach(letter -> together(List.of(keysym((char) letter))));
            case "click" -> hand.click(one.number(0), one.x(1), one.y(2));
            case "hold" -> hold(one);
            case "move" -> hand.move(one.x(0), one.y(1));
            case "drag" -> drag(one);
            case "taps" -> {
                for (int i = 0; i < TAPS; i++) {
                    hand.click(1, one.x(0), one.y(1));
                }
            }
            case "ask" -> ask(one.arguments());
            default -> throw new IllegalArgumentException(one.toString());
        }
    }

    /** What another program had on the screen is gone again. */
    void tidy() {
        if (foreign != 0) {
            hand.destroy(foreign);
            foreign = 0;
        }
    }

    private void together(List<String> keys) {
        keys.forEach(key -> hand.key(key, true));
        for (int i = keys.size() - 1; i >= 0; i--) {
            hand.key(keys.get(i), false);
        }
    }

    private static String keysym(char letter) {
        return switch (letter) {
            case ' ' -> "space";
            case '/' -> "slash";
            case '-' -> "minus";
            case ';' -> "semicolon";
            case '\'' -> "apostrophe";
            case '<' -> "less";
            case '>' -> "greater";
            default -> String.valueOf(letter);
        };
    }

    private void hold(Try one) throws IOException {
        hand.move(one.x(1), one.y(2));
        hand.button(one.number(0), true);
        for (int i = 0; i < LOOKS_WHILE_HELD; i++) {
            hand.picture(0, 0, WIDE, HIGH);
        }
        hand.button(one.number(0), false);
    }

    private void drag(Try one) {
        hand.move(one.x(0), one.y(1));
        hand.button(1, true);
        for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
            hand.move(
                    one.x(0) + (one.x(2) - one.x(0)) * step / STEPS_OF_A_DRAG,
                    one.y(1) + (one.y(3) - one.y(1)) * step / STEPS_OF_A_DRAG);
        }
        hand.button(1, false);
    }

    private void ask(String what) {
        List<Window> windows = hand.windows();
        long window = windows.get(windows.size() - 1).id();
        switch (what) {
            case "close" -> hand.askToClose(window);
            case "iconify" -> hand.iconify(window);
            case "lower" -> hand.lower(window);
            case "move" -> hand.place(new Window(window, 200, 300, WIDE, HIGH));
            case "resize" -> hand.place(new Window(window, 0, 0, WIDE / 2, HIGH / 2));
            case "shrink" -> hand.place(new Window(window, 500, 500, 50, 50));
            case "unmap" -> hand.unmap(window);
            case "destroy" -> hand.destroy(window);
            case "focus" -> hand.focus(cover(0, 1, 1));
            case "cover" -> cover(0, WIDE, HIGH);
            case "cover-edge" -> cover(WIDE - 50, 50, HIGH);
            case "ask-close" -> hand.askManager(window, "_NET_CLOSE_WINDOW", 0, 2);
            case "ask-hide" -> hand.askManager(window, "_NET_WM_STATE", 1, hand.atom("_NET_WM_STATE_HIDDEN"), 0, 2);
            case "ask-below" -> hand.askManager(window, "_NET_WM_STATE", 1, hand.atom("_NET_WM_STATE_BELOW"), 0, 2);
            case "ask-move" -> hand.askManager(window, "_NET_MOVERESIZE_WINDOW", 0xF00, 300, 300, 200, 200);
            case "ask-desktop" -> hand.askManager(window, "_NET_CURRENT_DESKTOP", 1, 0);
            case "ask-change-state" -> hand.askManager(window, "WM_CHANGE_STATE", 3);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private long cover(int x, int width, int height) {
        foreign = hand.foreign(new Window(0, x, 0, width, height), GREEN);
        return foreign;
    }
}
