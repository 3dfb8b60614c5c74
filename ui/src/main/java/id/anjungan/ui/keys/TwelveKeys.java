// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.widgets.FocusRing;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.KeyHints;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * The tactile pad before the window: everything can be done with it that can be done by touch. The first key of a visit
 * only shows where the focus is; from then on a ring stands around what OK would press.
 *
 * <p>On the JavaFX thread only.
 */
public final class TwelveKeys {
    /** What the pad does to the window. */
    public interface Window {
        /** Presses a control by its id, if it stands there and can be pressed. */
        void press(String control);

        /** A key was struck that presses nothing: somebody is there. */
        void stirred();

        /** One of {@link Deed#REPEAT}, {@link Deed#LOUDER}, {@link Deed#QUIETER}, {@link Deed#CURTAIN}. */
        void voice(Deed deed);
    }

    /** How keys are taken where digits are asked for. */
    private enum Typing {
        /** Digits type, and no control has the focus. */
        DIGITS,
        /** Arrows have moved the focus; digits still type. */
        POINTING,
        /** The digits were left: the keys mean what they mean elsewhere, but {@code *} returns. */
        LEFT
    }

    private final Frame frame;
    private final Window window;
    private final Strikes strikes;
    private final PadFocus focus;
    private final FocusRing ring;
    private Typing typing = Typing.DIGITS;
    private boolean awake;
    private long visit = -1;
    private String stage = "";

    public TwelveKeys(Frame frame, Window window, Strikes strikes) {
        this.frame = frame;
        this.window = window;
        this.strikes = strikes;
        this.focus = new PadFocus(frame);
        this.ring = frame.ring();
    }

    /** A moment of a visit stands on the window, laid out. */
    public void follow(Visit now) {
        if (now.id() != visit) {
            awake = false;
        }
        awake |= now.preferences().has(Aid.VOICE);
        visit = now.id();
        if (now.stage().title().equals(stage)) {
            focus.keep();
        } else {
            stage = now.stage().title();
            typing = Typing.DIGITS;
            focus.begin();
        }
        show();
    }

    /** A key went down. */
    public void struck(PadKey key) {
        Deed deed = asksForDigits() && typing != Typing.LEFT ? key.typing() : key.moving();
        if (strikes.admits(key, deed)) {
            act(key, deed);
            show();
        }
    }

    public void released(PadKey key) {
        strikes.released(key);
    }

    /** The next strike comes after a rest: of one who waits as long as the guard against trembling asks. */
    public void rest() {
        strikes.rest();
    }

    /** The control that OK would press; none while digits are typed, or before a key was struck. */
    public Optional<Button> focused() {
        return awake && !(asksForDigits() && typing == Typing.DIGITS) ? focus.here() : Optional.empty();
    }

    private void act(PadKey key, Deed deed) {
        switch (deed) {
            case UP, DOWN, LEFT, RIGHT, NEXT, PREVIOUS -> move(deed);
            case OK -> confirm();
            case BACK -> back();
            case HELP -> window.press(Controls.CALL_STAFF);
            case VOICE -> window.press(Controls.VOICE);
            case REPEAT, LOUDER, QUIETER, CURTAIN -> window.voice(deed);
            case DIGIT -> type(key);
            case CORRECT -> correct();
            case COMPLETE -> complete();
        }
    }

    private void move(Deed way) {
        window.stirred();
        if (asksForDigits() && typing == Typing.DIGITS) {
            typing = Typing.POINTING;
            awake = true;
            focus.begin();
        } else if (woken()) {
            focus.move(way);
        }
    }

    private void confirm() {
        if (asksForDigits() && typing == Typing.DIGITS) {
            completed().ifPresent(window::press);
        } else if (woken()) {
            focus.here().map(Node::getId).ifPresent(window::press);
        } else {
            window.stirred();
        }
    }

    /** Whether the ring stood already; a key that would act on what nobody has seen only shows it. */
    private boolean woken() {
        boolean before = awake;
        awake = true;
        return before;
    }

    private void back() {
        if (asksForDigits() && typing == Typing.LEFT) {
            typing = Typing.DIGITS;
            window.stirred();
        } else {
            window.press(Controls.BACK);
        }
    }

    private void type(PadKey key) {
        awake = true;
        typing = Typing.DIGITS;
        if (isEnabled(TypedDigits.KEY + key.label())) {
            window.press(TypedDigits.KEY + key.label());
        } else if (key == PadKey.ZERO) {
            window.press(Controls.CALL_STAFF);
        }
    }

    private void correct() {
        typing = Typing.DIGITS;
        window.press(isEnabled(TypedDigits.CORRECT) ? TypedDigits.CORRECT : Controls.BACK);
    }

    private void complete() {
        Optional<String> done = completed();
        if (done.isPresent()) {
            window.press(done.get());
        } else {
            typing = Typing.LEFT;
            awake = true;
            focus.begin();
            window.stirred();
        }
    }

    private boolean asksForDigits() {
        return frame.lookup(".keypad") != null;
    }

    private Optional<String> completed() {
        return Optional.ofNullable(frame.lookup(".main-button"))
                .filter(main -> !main.isDisabled())
                .map(Node::getId);
    }

    private boolean isEnabled(String control) {
        Node node = frame.lookup("#" + control);
        return node != null && !node.isDisabled();
    }

    private void show() {
        KeyHints.show(frame, awake, typing == Typing.LEFT);
        focused().ifPresentOrElse(ring::around, ring::nowhere);
    }
}
