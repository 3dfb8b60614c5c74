// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Kawung;
import id.anjungan.ui.text.Texts;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above every screen: the mark, whose machine this is, and that it costs nothing. */
final class Roof extends HBox {
    Roof(Texts texts, OfficeSign office, boolean roomy) {
        getStyleClass().add("roof");
        Kawung mark = Kawung.mark();
        mark.getStyleClass().add("roof-mark");
        VBox names = new VBox(
                Words.line("roof-name", texts.get("frame.roof.name")), Words.line("roof-office", office.name()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox free = new HBox(Words.line("roof-free", texts.get("frame.roof.free")));
        free.getStyleClass().add("roof-free-box");
        free.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(mark, names, space);
        if (roomy) {
            getChildren().add(free);
        }
    }
}
