// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lines of words that wrap and are never cut off. */
public final class Words {
    private Words() {}

    /** Words in a style of {@code type.css}: {@code title}, {@code lead}, {@code body}, {@code small}, {@code code}. */
    public static Label of(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Words that stay on one line. */
    public static Label line(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
