// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.core.visit.Preferences;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * The permanent bar: the same controls at the same place on every screen. A control that means nothing on a screen
 * leaves its place empty, so that the others never move; one that this machine never offers has no place. Where none
 * means anything the bar itself is not seen. It lies below an upright panel, in as few rows as its words allow, and
 * stands beside a lying one as a column.
 */
final class Bar extends GridPane {
    private static final int FEWEST = 2;
    private final List<Press> items = new ArrayList<>();
    private final boolean upright;

    Bar(Texts texts, Preferences preferences, Screen screen, boolean upright) {
        this.upright = upright;
        Set<BarItem> shown = screen.bar();
        getStyleClass().addAll("bar", upright ? "bar-below" : "bar-beside");
        Set<BarItem> had = EnumSet.allOf(BarItem.class);
        had.removeAll(screen.lacked());
        for (BarItem item : had) {
            Press press = Press.bar(item.id(), item.sign(), texts.get(item.key()), !upright);
            press.setVisible(shown.contains(item));
            press.setMaxHeight(Double.MAX_VALUE);
            press.follow(preferences);
            if (item == BarItem.CALL_STAFF) {
                press.getStyleClass().add("bar-help");
            }
            GridPane.setVgrow(press, Priority.ALWAYS);
            items.add(press);
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("bare"), shown.isEmpty());
        arrange(upright ? items.size() : 1);
    }

    /** Below an upright panel of so many pixels: as many abreast as break no word. */
    void fit(double width) {
        if (upright) {
            double widest =
                    items.stream().mapToDouble(item -> item.minWidth(-1)).max().orElse(0);
            int all = items.size();
            arrange(IntStream.of(all, (all + 1) / 2, (all + 2) / 3)
                    .filter(columns -> widest <= cell(width, columns))
                    .findFirst()
                    .orElse(FEWEST));
        }
    }

    /** As wide as its longest word asks for, where it stands beside the screen. */
    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft()
                + items.stream().mapToDouble(item -> item.minWidth(-1)).max().orElse(0)
                + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft()
                + items.stream()
                        .mapToDouble(item -> Math.max(item.minWidth(-1), item.prefWidth(-1)))
                        .max()
                        .orElse(0)
                + getInsets().getRight();
    }

    private double cell(double width, int columns) {
        Insets inside = getInsets();
        return Math.floor((width - inside.getLeft() - inside.getRight() - (columns - 1) * getHgap()) / columns);
    }

    /** The last item, which calls for help, takes what its row leaves. */
    private void arrange(int columns) {
        getColumnConstraints()
                .setAll(IntStream.range(0, columns)
                        .mapToObj(any -> column(columns))
                        .toList());
        getChildren().setAll(items);
        int last = items.size() - 1;
        for (int i = 0; i < items.size(); i++) {
            int span = i == last ? columns - last % columns : 1;
            GridPane.setConstraints(items.get(i), i % columns, i / columns, span, 1);
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("rows"), columns > 1 && columns < items.size());
    }

    private static ColumnConstraints column(int columns) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
