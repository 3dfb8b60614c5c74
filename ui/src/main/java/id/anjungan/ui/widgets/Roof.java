// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Kawung;
import id.anjungan.ui.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What stands above every screen: the mark, whose machine this is, and that it costs nothing. What has no room on one
 * line is left out from the end.
 */
final class Roof extends HBox {
    private final List<Node> leavable;

    Roof(Texts texts, OfficeSign office) {
        getStyleClass().add("roof");
        Kawung mark = Kawung.mark();
        mark.getStyleClass().add("roof-mark");
        Node name = Words.line("roof-name", texts.get("frame.roof.name"));
        Node whose = Words.line("roof-office", office.name());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox free = new HBox(Words.line("roof-free", texts.get("frame.roof.free")));
        free.getStyleClass().add("roof-free-box");
        free.setMaxHeight(Region.USE_PREF_SIZE);
        VBox names = new VBox(name, whose);
        names.getStyleClass().add("roof-names");
        getChildren().addAll(mark, names, space, free);
        leavable = List.of(free, whose, name);
    }

    /** Leaves out what is too wide, and the second line where there is room for one. */
    void fit(double width, Density density) {
        if (density == Density.TIGHT) {
            leave(leavable.get(1));
        }
        for (Node part : leavable) {
            if (minWidth(-1) <= width) {
                return;
            }
            leave(part);
        }
    }

    private static void leave(Node part) {
        part.setManaged(false);
        part.setVisible(false);
    }
}
