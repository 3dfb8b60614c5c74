// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Things to choose from, below one another or several abreast, as the room allows. */
final class Choices extends VBox {
    private final List<Press> presses;

    Choices(List<Press> presses) {
        this.presses = List.copyOf(presses);
        getStyleClass().add("choices");
        setMinHeight(Region.USE_PREF_SIZE);
        arrange(1);
    }

    /** Shows the choices in parts; the press that turns them stands below each part. */
    void turnable(List<List<Press>> parts, Function<Integer, Press> turn) {
        show(parts, 0, turn);
    }

    private void show(List<List<Press>> parts, int now, Function<Integer, Press> turn) {
        List<Node> part = new ArrayList<>(parts.get(now));
        Press further = turn.apply(now);
        further.setOnAction(press -> show(parts, (now + 1) % parts.size(), turn));
        part.add(further);
        arrange(1, part);
    }

    /** As high as its choices may be: more would be a gap below them. */
    @Override
    protected double computeMaxHeight(double width) {
        double gaps = Math.max(0, getChildren().size() - 1) * getSpacing();
        return getChildren().stream().mapToDouble(row -> row.maxHeight(width)).sum()
                + gaps
                + snappedTopInset()
                + snappedBottomInset();
    }

    List<Press> presses() {
        return presses;
    }

    /** Lays all of them out in so many columns. */
    void arrange(int columns) {
        arrange(columns, presses);
    }

    /** Lays some of them out. */
    void arrange(int columns, List<? extends Node> some) {
        getChildren().clear();
        for (int i = 0; i < some.size(); i += columns) {
            List<? extends Node> row = some.subList(i, Math.min(i + columns, some.size()));
            if (columns == 1) {
                VBox.setVgrow(row.get(0), Priority.ALWAYS);
                getChildren().add(row.get(0));
            } else {
                Abreast abreast = new Abreast(columns, row);
                abreast.getStyleClass().add("abreast");
                VBox.setVgrow(abreast, Priority.ALWAYS);
                getChildren().add(abreast);
            }
        }
    }
}
