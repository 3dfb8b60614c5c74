// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.OfficeSign;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A12: on every screen the keys reach whatever can be pressed, and the ring shows where they are. */
@Tag("process")
class FocusEverywhereTest {
    private static final List<Deed> WAYS = List.of(Deed.UP, Deed.DOWN, Deed.LEFT, Deed.RIGHT);
    private static final OfficeSign OFFICE = new OfficeSign("Dinas Dukcapil", "(099) 555-0100", "08.00–15.00");

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @ParameterizedTest
    @CsvSource({
        "ID, false, 1080x1920, 21.5",
        "EN, true, 1080x1920, 21.5",
        "ID, true, 1920x1080, 32",
        "EN, false, 1920x1080, 27"
    })
    void everythingThatCanBePressedIsReachedFromEverywhere(
            Language language, boolean large, String size, double inches) {
        String[] sides = size.split("x");
        PanelSize panel = new PanelSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), inches);
        Preferences preferences = Preferences.fresh(language);
        Preferences chosen = large ? preferences.with(Aid.LARGE_TEXT) : preferences;
        Frame frame = Toolkit.on(() -> framed(panel));
        Texts texts = Texts.of(language);
        List<String> complaints = new ArrayList<>();
        SampleStages.all().forEach((name, stage) -> {
            Visit visit = SampleStages.visit(stage, chosen, Help.NOT_CALLED);
            Toolkit.on(() -> {
                        frame.show(Screens.draw(visit, texts), texts, chosen, Help.NOT_CALLED);
                        frame.resize(panel.width(), panel.height());
                        frame.applyCss();
                        frame.layout();
                        return complaints(frame);
                    })
                    .forEach(complaint -> complaints.add(name + ": " + complaint));
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTrapIsSeen() {
        Frame frame = Toolkit.on(() -> framed(PanelSize.portrait()));
        List<String> complaints = Toolkit.on(() -> {
            Button twin = new Button("a");
            twin.setId("a");
            Button other = new Button("b");
            other.setId("a");
            frame.setCenter(new VBox(twin, other));
            frame.resize(1080, 1920);
            frame.applyCss();
            frame.layout();
            return complaints(frame);
        });
        assertThat(complaints).isNotEmpty();
    }

    private static Frame framed(PanelSize panel) {
        Frame made = new Frame(panel, () -> OFFICE);
        new Scene(made, panel.width(), panel.height());
        return made;
    }

    private static List<String> complaints(Frame frame) {
        PadFocus focus = new PadFocus(frame);
        List<Button> all = focus.controls();
        List<String> complaints = new ArrayList<>();
        if (all.isEmpty()) {
            return complaints;
        }
        focus.begin();
        if (focus.here().isEmpty()) {
            return List.of("the focus begins nowhere");
        }
        Button first = focus.here().get();
        Map<Button, Set<Button>> steps = new HashMap<>();
        all.forEach(from -> steps.put(from, steps(focus, from)));
        for (Button from : all) {
            int reached = reached(steps, from).size();
            if (reached < all.size()) {
                complaints.add("from " + from.getId() + " only " + reached + " of " + all.size());
            }
            ringed(frame, from, complaints);
        }
        boolean hasMain = all.stream().anyMatch(b -> b.getStyleClass().contains("main-button"));
        if (hasMain && !first.getStyleClass().contains("main-button")) {
            complaints.add("the focus begins at " + first.getId() + " and not at the main action");
        }
        return complaints;
    }

    private static Set<Button> steps(PadFocus focus, Button from) {
        Set<Button> next = new LinkedHashSet<>();
        for (Deed way : WAYS) {
            focus.to(from);
            focus.move(way);
            focus.here().ifPresent(next::add);
        }
        return next;
    }

    private static Set<Button> reached(Map<Button, Set<Button>> steps, Button from) {
        Set<Button> reached = new LinkedHashSet<>(List.of(from));
        Deque<Button> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            steps.get(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    /** The ring is on the panel, around the control, and reaches into no other. */
    private static void ringed(Frame frame, Button control, List<String> complaints) {
        frame.ring().around(control);
        frame.ring().applyCss();
        Bounds ring = frame.ring().getBoundsInParent();
        Bounds place = place(frame, control);
        if (!frame.getLayoutBounds().contains(ring) || !ring.contains(place)) {
            complaints.add("the ring is not around " + control.getId());
        }
        BorderStroke stroke = frame.ring().getBorder().getStrokes().get(0);
        if (stroke.getWidths().getTop() < 3) {
            complaints.add("the ring is too thin: " + stroke.getWidths().getTop());
        }
        if (((Color) stroke.getTopStroke()).getOpacity() < 1) {
            complaints.add("the ring is pale");
        }
    }

    private static Bounds place(Node frame, Region control) {
        return frame.sceneToLocal(control.localToScene(control.getLayoutBounds()));
    }
}
