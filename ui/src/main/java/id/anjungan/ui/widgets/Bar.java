// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.core.visit.Preferences;
import id.anjungan.ui.text.Texts;
import java.util.Set;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * The permanent bar: the same controls at the same place on every screen. A control that means nothing on a screen
 * leaves its place empty, so that the others never move. Large letters on an upright panel take two rows.
 */
final class Bar extends GridPane {
    private static final int ITEMS = BarItem.values().length;

    Bar(Texts texts, Preferences preferences, Set<BarItem> shown, boolean twoRows) {
        int columns = twoRows ? (ITEMS + 1) / 2 : ITEMS;
        getStyleClass().add("bar");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (BarItem item : BarItem.values()) {
            Press press = Press.bar(item.id(), item.sign(), texts.get(item.key()), twoRows);
            press.setVisible(shown.contains(item));
            press.setMaxHeight(Double.MAX_VALUE);
            press.follow(preferences);
            if (item == BarItem.CALL_STAFF) {
                press.getStyleClass().add("bar-help");
            }
            add(press, item.ordinal() % columns, item.ordinal() / columns);
        }
    }
}
