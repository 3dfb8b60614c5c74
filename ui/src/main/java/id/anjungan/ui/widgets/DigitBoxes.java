// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What has been typed, a box a group, as far as it may be read. */
public final class DigitBoxes extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final List<String> groups;

    /** @param current which group is being typed, from 0 */
    public DigitBoxes(List<String> groups, int current) {
        this.groups = List.copyOf(groups);
        getStyleClass().add("digits");
        for (String group : groups) {
            Label box = Words.line("digit-group", group);
            box.setAlignment(Pos.CENTER);
            box.setMaxWidth(Double.MAX_VALUE);
            box.pseudoClassStateChanged(CURRENT, getChildren().size() == current);
            HBox.setHgrow(box, Priority.ALWAYS);
            getChildren().add(box);
        }
    }

    /** What stands in the boxes. */
    public List<String> groups() {
        return groups;
    }
}
