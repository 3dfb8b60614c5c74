// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * What the tactile keys do where digits are typed, in the corner of the keypad that no digit needs. It shows only to
 * those who use the keys.
 */
public final class KeyHints extends StackPane {
    private static final String STYLE = "key-hints";

    private final Label typing;
    private final Label left;

    /**
     * @param typing while the keys type
     * @param left after the digits were left
     */
    public KeyHints(String typing, String left) {
        this.typing = line(typing);
        this.left = line(left);
        getStyleClass().add(STYLE);
        getChildren().addAll(this.typing, this.left);
        show(false, false);
    }

    private static Label line(String words) {
        Label label = Words.of("key-hint", words);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    /** Shows the hints of a screen that has some, to one who uses the keys. */
    public static void show(Frame frame, boolean keysInHand, boolean digitsLeft) {
        Node hints = frame.lookup("." + STYLE);
        if (hints instanceof KeyHints shown) {
            shown.show(keysInHand, digitsLeft);
        }
    }

    private void show(boolean keysInHand, boolean digitsLeft) {
        typing.setVisible(keysInHand && !digitsLeft);
        left.setVisible(keysInHand && digitsLeft);
    }
}
