// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Choices below one another; two abreast where there are too many for one column. Nothing ever scrolls. */
public final class Columns {
    private static final int IN_ONE_COLUMN = 6;

    private Columns() {}

    /** The rows to stack. */
    public static List<Node> of(List<Press> choices) {
        if (choices.size() <= IN_ONE_COLUMN) {
            choices.forEach(choice -> VBox.setVgrow(choice, Priority.ALWAYS));
            return List.copyOf(choices);
        }
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < choices.size(); i += 2) {
            rows.add(abreast(choices.subList(i, Math.min(i + 2, choices.size()))));
        }
        return rows;
    }

    /** A few presses with short words in one row. */
    public static Node abreast(List<Press> presses) {
        HBox row = new HBox();
        row.getStyleClass().add("abreast");
        presses.forEach(press -> {
            press.getStyleClass().add("narrow");
            press.setPrefWidth(1);
            HBox.setHgrow(press, Priority.ALWAYS);
            row.getChildren().add(press);
        });
        return row;
    }
}
