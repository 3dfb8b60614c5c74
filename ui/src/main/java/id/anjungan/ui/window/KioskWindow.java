// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.keys.Deed;
import id.anjungan.ui.keys.PadKey;
import id.anjungan.ui.keys.TwelveKeys;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.screens.welcome.WelcomeScreens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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

    private final Map<Preferences.Language, Texts> texts = new EnumMap<>(Preferences.Language.class);
    private final Mailbox mailbox;
    private final Stage window;
    private final Frame frame;
    private final TapGuard guard = new TapGuard(System::nanoTime);
    private final Beat pulse;
    private final Optional<WindowHold> hold;
    private final TwelveKeys keys;
    private final Map<KeyCombination, Runnable> combinations = new LinkedHashMap<>();
    private Optional<Onlooker> onlooker = Optional.empty();
    private boolean presented;
    private String stage = "";
    private int entry;

    /**
     * A window at the panel's place, not shown yet. It is undecorated instead of full screen, because a kiosk's session
     * has no window manager that would resize it.
     */
    public KioskWindow(Stage window, WindowSetup setup, Supplier<OfficeSign> office, Mailbox mailbox) {
        PanelSize panel = setup.panel();
        this.window = window;
        this.mailbox = mailbox;
        for (Preferences.Language language : Preferences.Language.values()) {
            texts.put(language, Texts.of(language));
        }
        frame = new Frame(panel, office);
        frame.addEventHandler(ActionEvent.ACTION, this::pressed);
        Scene scene = new Scene(frame, panel.width(), panel.height());
        scene.addEventFilter(KeyEvent.ANY, this::struck);
        keys = new TwelveKeys(frame, new PressedByKeys(), setup.strikes());
        window.initStyle(StageStyle.UNDECORATED);
        window.setScene(scene);
        window.setX(0);
        window.setY(0);
        window.setResizable(false);
        window.setOnCloseRequest(Event::consume);
        hold = setup.held() ? Optional.of(new WindowHold(window, panel)) : Optional.empty();
        pulse = new Beat(STEP, frame::advance);
    }

    /** Brings the window up, with moving pictures; it says that the machine makes itself ready. */
    public void open() {
        stand();
        greet();
    }

    /** Says that the machine makes itself ready. */
    public void greet() {
        tell(WelcomeScreens::opening);
    }

    /** Brings the window up with nothing on it yet but its ground. */
    void stand() {
        window.show();
        hold.ifPresent(WindowHold::begin);
    }

    /** Before any visit: a screen that the words of the first language fill. */
    void tell(Function<Texts, Screen> screen) {
        Texts first = texts.get(Preferences.Language.ID);
        Preferences usual = Preferences.fresh(Preferences.Language.ID);
        frame.show(screen.apply(first), first, usual, Help.NOT_CALLED);
        pulse.begin();
    }

    /** What happens when somebody else takes the window down; nobody is asked whether it may be closed. */
    public void onGone(Runnable act) {
        window.setOnHidden(hidden -> {
            if (hold.filter(WindowHold::isRenewing).isEmpty()) {
                act.run();
            }
        });
        if (!window.isShowing()) {
            act.run();
        }
    }

    /** Takes the window down. */
    public void close() {
        window.setOnHidden(null);
        hold.ifPresent(WindowHold::end);
        pulse.end();
        window.close();
    }

    /** Shows a moment of a visit and lays it out; whatever stood there before is dropped. */
    public void present(Visit visit) {
        presented = false;
        stage = visit.stage().title();
        entry = visit.entry();
        Texts words = texts.get(visit.preferences().language());
        Screen screen = Screens.draw(visit, words);
        frame.show(
                onlooker.isPresent() ? screen : screen.without(BarItem.VOICE),
                words,
                visit.preferences(),
                visit.help());
        frame.applyCss();
        frame.layout();
        if (frame.isMoving()) {
            pulse.begin();
        } else {
            pulse.end();
        }
        keys.follow(visit);
        onlooker.ifPresent(look -> look.presented(visit, frame, focus()));
        presented = true;
    }

    /** Lets somebody look on; without one the machine has no voice, and offers none. Called once. */
    public void follow(Onlooker look) {
        onlooker = Optional.of(look);
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> look.touched());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, touch -> look.touched());
        window.addEventFilter(ActionEvent.ACTION, press -> look.touched());
        window.getScene().focusOwnerProperty().addListener((scene, before, now) -> {
            if (presented) {
                focus().filter(press -> press == now).ifPresent(press -> look.focused(press, frame));
            }
        });
    }

    private Optional<Press> focus() {
        return keys.focused().filter(Press.class::isInstance).map(Press.class::cast);
    }

    /** The window as it stands now. */
    public WritableImage picture() {
        return window.getScene().snapshot(null);
    }

    /** The words that stand on it now. */
    public List<VisibleWords> words() {
        return VisibleWords.on(frame);
    }

    /** The stage that is shown. */
    public String stage() {
        return stage;
    }

    /** See {@link id.anjungan.core.visit.Stagehand.Hands#place}. */
    public String place(String selector) {
        Node node = frame.lookup(selector);
        if (node == null || !shown(node)) {
            return "";
        }
        Bounds place = node.localToScreen(node.getLayoutBounds());
        return Stream.of(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())
                .map(side -> String.valueOf(Math.round(side)))
                .collect(Collectors.joining(" "));
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
        combinations.put(combination, act);
    }

    /** Strikes a key of the pad, by its label or its JavaFX name, after a rest; says why it could not. */
    public Optional<String> key(String name) {
        Optional<KeyCode> code = PadKey.named(name);
        if (code.isEmpty()) {
            return Optional.of("no key " + name);
        }
        keys.rest();
        for (EventType<KeyEvent> move : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            frame.fireEvent(new KeyEvent(move, "", "", code.get(), false, false, false, false));
        }
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
        if (press.getTarget() instanceof Button button && guard.admits(entry, stage, button.getId())) {
            mailbox.post(new Pressed(button.getId()));
        }
    }

    /** No key reaches a control by itself: none arms a button, moves JavaFX's own focus or opens anything. */
    private void struck(KeyEvent key) {
        key.consume();
        if (key.getEventType() == KeyEvent.KEY_RELEASED) {
            PadKey.of(key).ifPresent(keys::released);
        } else if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            combinations.forEach((combination, act) -> {
                if (combination.match(key)) {
                    act.run();
                }
            });
            PadKey.of(key).ifPresent(keys::struck);
        }
    }

    /** The pad acts as a finger would; what it cannot press is left alone. */
    private final class PressedByKeys implements TwelveKeys.Window {
        @Override
        public void press(String control) {
            KioskWindow.this.press(control);
        }

        @Override
        public void stirred() {
            mailbox.post(new Pressed(Controls.STIRRED));
        }

        @Override
        public void voice(Deed deed) {
            if (deed == Deed.CURTAIN) {
                mailbox.post(new Pressed(Controls.CURTAIN));
            } else {
                stirred();
                onlooker.ifPresent(look -> look.asked(deed));
            }
        }
    }
}
