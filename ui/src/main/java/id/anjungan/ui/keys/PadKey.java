// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a tactile pad: what a pad may send for each, what it does on a screen, and what where digits are typed.
 * The table of {@code docs/perangkat/tombol.md}; a test holds the two together.
 */
public enum PadKey {
    ONE("1", Deed.REPEAT, Deed.DIGIT, KeyCode.DIGIT1, KeyCode.NUMPAD1, KeyCode.END),
    TWO("2", Deed.UP, Deed.DIGIT, KeyCode.DIGIT2, KeyCode.NUMPAD2, KeyCode.KP_DOWN),
    THREE("3", Deed.LOUDER, Deed.DIGIT, KeyCode.DIGIT3, KeyCode.NUMPAD3, KeyCode.PAGE_DOWN),
    FOUR("4", Deed.LEFT, Deed.DIGIT, KeyCode.DIGIT4, KeyCode.NUMPAD4, KeyCode.KP_LEFT),
    FIVE("5", Deed.OK, Deed.DIGIT, KeyCode.DIGIT5, KeyCode.NUMPAD5, KeyCode.CLEAR, KeyCode.BEGIN),
    SIX("6", Deed.RIGHT, Deed.DIGIT, KeyCode.DIGIT6, KeyCode.NUMPAD6, KeyCode.KP_RIGHT),
    SEVEN("7", Deed.CURTAIN, Deed.DIGIT, KeyCode.DIGIT7, KeyCode.NUMPAD7, KeyCode.HOME),
    EIGHT("8", Deed.DOWN, Deed.DIGIT, KeyCode.DIGIT8, KeyCode.NUMPAD8, KeyCode.KP_UP),
    NINE("9", Deed.QUIETER, Deed.DIGIT, KeyCode.DIGIT9, KeyCode.NUMPAD9, KeyCode.PAGE_UP),
    STAR("*", Deed.BACK, Deed.CORRECT, KeyCode.STAR, KeyCode.ASTERISK, KeyCode.MULTIPLY),
    ZERO("0", Deed.HELP, Deed.DIGIT, KeyCode.DIGIT0, KeyCode.NUMPAD0, KeyCode.INSERT),
    HASH("#", Deed.VOICE, Deed.COMPLETE, KeyCode.POUND, KeyCode.NUMBER_SIGN, KeyCode.DIVIDE),

    ARROW_UP("↑", Deed.UP, Deed.UP, KeyCode.UP),
    ARROW_DOWN("↓", Deed.DOWN, Deed.DOWN, KeyCode.DOWN),
    ARROW_LEFT("←", Deed.LEFT, Deed.LEFT, KeyCode.LEFT),
    ARROW_RIGHT("→", Deed.RIGHT, Deed.RIGHT, KeyCode.RIGHT),
    TAB("Tab", Deed.NEXT, Deed.NEXT, KeyCode.TAB),
    BACK_TAB("Shift+Tab", Deed.PREVIOUS, Deed.PREVIOUS),
    ENTER("Enter", Deed.OK, Deed.OK, KeyCode.ENTER),
    ESCAPE("Esc", Deed.BACK, Deed.BACK, KeyCode.ESCAPE),
    HELP("F1", Deed.HELP, Deed.HELP, KeyCode.F1, KeyCode.HELP),
    ERASE("Backspace", Deed.BACK, Deed.CORRECT, KeyCode.BACK_SPACE, KeyCode.DELETE);

    private final String label;
    private final Deed moving;
    private final Deed typing;
    private final List<KeyCode> codes;

    PadKey(String label, Deed moving, Deed typing, KeyCode... codes) {
        this.label = label;
        this.moving = moving;
        this.typing = typing;
        this.codes = List.of(codes);
    }

    /** The key that a pad, or any keyboard, has sent; none for all that no pad sends. */
    public static Optional<PadKey> of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return event.isShiftDown() ? shifted(event.getCode()) : of(event.getCode());
    }

    private static Optional<PadKey> of(KeyCode code) {
        return Stream.of(values()).filter(key -> key.isSentAs(code)).findFirst();
    }

    /** Pads that pass for an American keyboard send * and # as that writes them. */
    private static Optional<PadKey> shifted(KeyCode code) {
        return switch (code) {
            case DIGIT8 -> Optional.of(STAR);
            case DIGIT3 -> Optional.of(HASH);
            case TAB -> Optional.of(BACK_TAB);
            default -> of(code).filter(key -> key == STAR || key == HASH);
        };
    }

    /** What a pad sends for the key that bears a label, or that JavaFX knows by this name. */
    public static Optional<KeyCode> named(String name) {
        return Stream.of(values())
                .filter(key -> key.label.equals(name))
                .flatMap(key -> key.codes.stream())
                .findFirst()
                .or(() -> Optional.ofNullable(KeyCode.getKeyCode(name)));
    }

    /** Whether a pad sends it so, without another key. */
    boolean isSentAs(KeyCode code) {
        return codes.contains(code);
    }

    /** What stands on it. */
    public String label() {
        return label;
    }

    /** What it does on a screen that asks for no digits. */
    public Deed moving() {
        return moving;
    }

    /** What it does where digits are typed. */
    public Deed typing() {
        return typing;
    }
}
