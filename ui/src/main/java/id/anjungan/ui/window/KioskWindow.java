// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.core.journey.identify.EnteringPin;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.screens.welcome.WelcomeScreens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.OfficeSign;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/**
 * The one window of the kiosk: shows the screen of the present stage, and posts what is pressed. It decides nothing.
 *
 * <p>Every method is called on the JavaFX thread.
 */
public final class KioskWindow {
    private static final Duration STEP = Duration.millis(250);
    /** What the tactile keys press beside digits and OK. */
    private static final Map<KeyCode, String> DEEDS = Map.of(
            KeyCode.ESCAPE,
            BarItem.BACK.id(),
            KeyCode.F1,
            BarItem.CALL_STAFF.id(),
            KeyCode.BACK_SPACE,
            TypedDigits.CORRECT,
            KeyCode.DELETE,
            TypedDigits.CORRECT);

    private final Map<Preferences.Language, Texts> texts = new EnumMap<>(Preferences.Language.class);
    private final Mailbox mailbox;
    private final Stage window;
    private final Frame frame;
    private final TapGuard guard = new TapGuard(System::nanoTime);
    private final Timeline pulse = new Timeline();
    private String stage = "";

    /**
     * A window at the panel's place, not shown yet. It is undecorated instead of full screen, because a kiosk's session
     * has no window manager that would resize it.
     */
    public KioskWindow(Stage window, PanelSize panel, Supplier<OfficeSign> office, Mailbox mailbox) {
        this.window = window;
        this.mailbox = mailbox;
        for (Preferences.Language language : Preferences.Language.values()) {
            texts.put(language, Texts.of(language));
        }
        frame = new Frame(panel, office);
        frame.addEventHandler(ActionEvent.ACTION, this::pressed);
        Scene scene = new Scene(frame, panel.width(), panel.height());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        window.initStyle(StageStyle.UNDECORATED);
        window.setScene(scene);
        window.setX(0);
        window.setY(0);
        window.setResizable(false);
        pulse.getKeyFrames().setAll(new KeyFrame(STEP, moment -> frame.advance()));
        pulse.setCycleCount(Animation.INDEFINITE);
    }

    /** Brings the window up, with moving pictures; it says that the machine makes itself ready. */
    public void open() {
        Texts first = texts.get(Preferences.Language.ID);
        Preferences usual = Preferences.fresh(Preferences.Language.ID);
        frame.show(WelcomeScreens.opening(first), first, usual, Help.NOT_CALLED);
        window.show();
        pulse.play();
    }

    /** Takes the window down. */
    public void close() {
        pulse.stop();
        window.close();
    }

    /** Shows a moment of a visit and lays it out; whatever stood there before is dropped. */
    public void present(Visit visit) {
        stage = visit.stage().title();
        Texts words = texts.get(visit.preferences().language());
        frame.show(Screens.draw(visit, words), words, visit.preferences(), visit.help());
        frame.applyCss();
        frame.layout();
    }

    /** The window as it stands now. */
    public WritableImage picture() {
        return window.getScene().snapshot(null);
    }

    /** Presses a visible, enabled control; says why it could not. */
    public Optional<String> press(String control) {
        if (!(frame.lookup("#" + control) instanceof Button button)) {
            return Optional.of("no control " + control + " on " + stage);
        }
        if (!shown(button)) {
            return Optional.of("control " + control + " is not visible on " + stage);
        }
        if (button.isDisabled()) {
            return Optional.of("control " + control + " is not enabled on " + stage);
        }
        button.fire();
        return Optional.empty();
    }

    /**
     * What the operator's key does: a combination that no twelve-key pad can send.
     *
     * @param combination as JavaFX writes it: {@code Ctrl+Alt+Shift+Q}
     */
    public void onOperatorKey(KeyCombination combination, Runnable act) {
        window.getScene().getAccelerators().put(combination, act);
    }

    /** Presses a key where the focus is. */
    public Optional<String> key(String name) {
        KeyCode code = KeyCode.getKeyCode(name);
        if (code == null) {
            return Optional.of("no key " + name);
        }
        Node focus = Optional.ofNullable(window.getScene().getFocusOwner()).orElse(frame);
        focus.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        focus.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
        return Optional.empty();
    }

    private boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return frame.getLayoutBounds().contains(frame.sceneToLocal(node.localToScene(node.getBoundsInLocal())));
    }

    private void pressed(ActionEvent press) {
        if (press.getTarget() instanceof Button button && guard.admits(stage, button.getId())) {
            mailbox.post(new Pressed(button.getId()));
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCode().isDigitKey()) {
            String name = key.getCode().getName();
            press(TypedDigits.KEY + name.charAt(name.length() - 1));
        } else if (key.getCode() == KeyCode.ENTER) {
            confirm();
        } else if (DEEDS.containsKey(key.getCode())) {
            press(DEEDS.get(key.getCode()));
        } else {
            return;
        }
        key.consume();
    }

    /** Where digits are typed OK means that they are complete, wherever the focus is; elsewhere what has the focus. */
    private void confirm() {
        if (frame.lookup(".keypad") != null) {
            press(EnteringPin.CONTINUE);
        } else if (window.getScene().getFocusOwner() instanceof Button focused) {
            press(focused.getId());
        }
    }
}
