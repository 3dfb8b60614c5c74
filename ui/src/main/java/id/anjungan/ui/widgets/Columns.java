// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.List;
import javafx.scene.Node;

/** Several things to press, laid out by the room that there is. Nothing ever scrolls. */
public final class Columns {
    private Columns() {}

    /** Choices below one another; abreast, and in parts, where there are too many for the panel. */
    public static Node of(List<Press> choices) {
        return new Choices(choices);
    }

    /** A few presses with short words in one row. */
    public static Node abreast(List<Press> presses) {
        Abreast row = new Abreast(presses.size(), presses);
        row.getStyleClass().add("pair");
        return row;
    }
}
