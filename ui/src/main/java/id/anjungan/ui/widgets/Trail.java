// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Icon;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where the citizen is: Masuk – Pilih – Cetak – Ambil. What is done bears a tick, what is now is filled and bold. */
public final class Trail extends HBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /** The four steps of a visit. */
    public enum Step {
        MASUK,
        PILIH,
        CETAK,
        AMBIL
    }

    private final List<Node> others = new ArrayList<>();

    Trail(Texts texts, Step now) {
        getStyleClass().add("trail");
        for (Step step : Step.values()) {
            if (step.ordinal() > 0) {
                getChildren().add(way(step.compareTo(now) <= 0));
            }
            Label name = Words.line(
                    "trail-name", texts.get("frame.trail." + step.name().toLowerCase(Locale.ROOT)));
            name.pseudoClassStateChanged(NOW, step == now);
            if (step != now) {
                others.add(name);
            }
            HBox mark = new HBox(dot(step, now), name);
            mark.getStyleClass().add("trail-step");
            getChildren().add(mark);
        }
    }

    /** Names only the present step where the four names have no room on one line; the dots still tell all four. */
    void fit(double width) {
        boolean all = minWidth(-1) <= width;
        others.forEach(name -> {
            name.setManaged(all);
            name.setVisible(all);
        });
    }

    /** A numbered dot as the trail has them, filled. */
    static Node number(int number) {
        var words = Words.line("trail-number", String.valueOf(number));
        StackPane dot = new StackPane(words);
        dot.getStyleClass().add("trail-dot");
        dot.pseudoClassStateChanged(NOW, true);
        words.pseudoClassStateChanged(NOW, true);
        return dot;
    }

    private static Node way(boolean done) {
        Region way = new Region();
        way.getStyleClass().add("trail-way");
        way.pseudoClassStateChanged(DONE, done);
        HBox.setHgrow(way, Priority.ALWAYS);
        return way;
    }

    private static Node dot(Step step, Step now) {
        boolean done = step.compareTo(now) < 0;
        Node inside = done ? Icon.coloured(Sign.CHECK) : Words.line("trail-number", String.valueOf(step.ordinal() + 1));
        inside.pseudoClassStateChanged(NOW, step == now);
        StackPane dot = new StackPane(inside);
        dot.getStyleClass().add("trail-dot");
        dot.pseudoClassStateChanged(NOW, step == now);
        dot.pseudoClassStateChanged(DONE, done);
        return dot;
    }
}
