// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import javafx.scene.Node;

/** How closely the parts of a screen stand together, and how much larger than the smallest its words are. */
enum Density {
    /** This and the next for what stands between trail and bar only, where a panel leaves it room. */
    VAST("vast"),
    AMPLE("ample"),
    ROOMY("roomy"),
    SNUG("snug"),
    TIGHT("tight");

    private final String style;

    Density(String style) {
        this.style = style;
    }

    /** Gives a node this density, for the style sheets, and takes any other from it. */
    void dress(Node node) {
        for (Density other : values()) {
            node.getStyleClass().remove(other.style);
        }
        node.getStyleClass().add(style);
    }
}
