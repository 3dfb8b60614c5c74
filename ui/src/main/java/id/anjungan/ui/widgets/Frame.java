// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Preferences;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.style.Theme;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The scene's root: roof and trail above, the permanent bar below, the present screen between them. */
public final class Frame extends BorderPane {
    private final PanelSize panel;
    private final Supplier<OfficeSign> sign;
    private final FocusRing ring;
    private List<Drawing> drawings = List.of();
    private Optional<Screen> shown = Optional.empty();
    private final Curtain curtain = new Curtain();
    private int step;

    public Frame(PanelSize panel, Supplier<OfficeSign> sign) {
        this.sign = sign;
        this.panel = panel;
        getStyleClass().add("kiosk");
        Theme.dress(this, panel);
        ring = new FocusRing(panel.scale());
        getChildren().add(ring);
        getChildren().add(curtain);
    }

    /** Replaces whatever stood here; nothing of it is kept. */
    public void show(Screen screen, Texts texts, Preferences preferences, Help help) {
        shown.ifPresent(Screen::drop);
        shown = Optional.of(screen);
        Theme.follow(this, preferences);
        Room room = new Room(panel, preferences);
        screen.offer(room::offers);
        Theme.closeness(this, room.density().name().toLowerCase(Locale.ROOT));
        Optional<Trail> trail = screen.step().map(now -> new Trail(texts, now));
        Roof roof = new Roof(texts, sign.get());
        Bar bar = new Bar(texts, preferences, screen, room.isUpright());
        VBox above = new VBox();
        if (trail.isEmpty() || room.density() != Density.TIGHT) {
            above.getChildren().add(roof);
        }
        trail.ifPresent(above.getChildren()::add);
        VBox below = new VBox();
        if (help != Help.NOT_CALLED) {
            below.getChildren().add(Panels.notice(ofHelp(help, texts)));
        }
        Stand stand = new Stand(screen, room);
        answer(stand, screen, preferences);
        place(above, stand, below, bar);
        if (getScene() != null) {
            applyCss();
            bar.fit(panel.width());
            double wide = panel.width() - (room.isUpright() ? 0 : Math.ceil(bar.prefWidth(-1)));
            roof.fit(wide, room.density());
            trail.ifPresent(it -> it.fit(wide));
            double top = Math.ceil(above.prefHeight(wide));
            stand.fit(wide, panel.height() - top - Math.ceil(below.prefHeight(wide)), top, texts);
        }
        if (preferences.has(Aid.CURTAIN)) {
            curtain.fall(texts.get("frame.curtain"));
        } else {
            curtain.rise();
        }
        draw(preferences.has(Aid.STILL_PICTURES));
    }

    private static void answer(Stand stand, Screen screen, Preferences preferences) {
        screen.quiet().forEach(press -> press.follow(preferences));
        if (screen.isAnywhere()) {
            Press main = screen.deeds().get(screen.deeds().size() - 1);
            stand.setOnMouseReleased(touch -> main.fire());
        }
    }

    /** The bar lies below an upright panel's screen, and stands beside a lying one's. */
    private void place(Node above, Node stand, VBox below, Bar bar) {
        if (panel.isPortrait()) {
            below.getChildren().add(bar);
            setTop(above);
            setCenter(stand);
            setBottom(below);
        } else {
            BorderPane page = new BorderPane(stand);
            page.setTop(above);
            page.setBottom(below);
            setCenter(page);
            setRight(bar);
        }
    }

    private void draw(boolean still) {
        List<Drawing> all = lookupAll(".drawing").stream()
                .filter(Drawing.class::isInstance)
                .map(Drawing.class::cast)
                .toList();
        all.forEach(drawing -> drawing.step(still ? Drawing.TELLING : step));
        drawings = still ? List.of() : all.stream().filter(Drawing::moves).toList();
    }

    /** Whether any picture moves; while none does nothing has to wake the machine. */
    public boolean isMoving() {
        return !drawings.isEmpty();
    }

    /** Where nobody answers: telephone and hours, or the counter where the office has not said them. */
    private String ofHelp(Help help, Texts texts) {
        OfficeSign office = sign.get();
        boolean nobody = help == Help.UNREACHED || help == Help.UNANSWERED;
        if (nobody && office.telephone().isBlank()) {
            return texts.get("frame.help.counter");
        }
        return texts.get("frame.help." + help, office.telephone().replace(' ', '\u00a0'), office.hours());
    }

    /** Moves the pictures on by one step. */
    public void advance() {
        step++;
        drawings.forEach(drawing -> drawing.step(step));
    }

    /** The ring around the control that the tactile keys act on. */
    public FocusRing ring() {
        return ring;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        curtain.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** What a screen tells, in the order in which it is read. */
    public List<Node> matter() {
        List<Node> parts = new ArrayList<>(shown.map(Screen::inReadingOrder).orElse(List.of()));
        parts.addAll(lookupAll(".bar-notice"));
        if (curtain.isVisible()) {
            parts.add(curtain);
        }
        return parts;
    }

    /** What stands around every screen: roof, trail, bar. */
    public List<Node> around() {
        return Stream.of(".roof", ".trail", ".bar")
                .flatMap(part -> lookupAll(part).stream())
                .toList();
    }
}
