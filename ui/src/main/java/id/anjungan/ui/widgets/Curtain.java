// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * Hangs before the whole screen, black but for one small line, for one who listens and whom nobody shall look over the
 * shoulder. It takes every touch; the tactile keys go on working beneath.
 */
final class Curtain extends StackPane {
    private final Label line = Words.line("curtain-line", "");

    Curtain() {
        getStyleClass().add("curtain");
        setManaged(false);
        setViewOrder(-2);
        setVisible(false);
        getChildren().add(line);
    }

    void fall(String words) {
        line.setText(words);
        setVisible(true);
    }

    void rise() {
        setVisible(false);
    }
}
