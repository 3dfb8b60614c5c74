// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays the parts of a screen out: one below the other on an upright panel, in two columns on a lying one. */
final class Stand {
    /** What a screen without a picture is about. */
    private static final Set<String> MATTER = Set.of("panel-list", "abreast", "panel-facts", "panel-person", "keypad");

    /** What stands below a picture. */
    private static final Set<String> BELOW = Set.of("steps", "panel-asked");

    private Stand() {}

    /** Words, picture, body, actions from top to bottom; the picture or an empty space takes what is left. */
    static Pane upright(Screen screen) {
        VBox stand = new VBox(words(screen));
        screen.picture().ifPresent(stand.getChildren()::add);
        stand.getChildren().addAll(screen.body());
        if (screen.picture().isEmpty()) {
            stand.getChildren().add(new Region());
        }
        Node growing = screen.picture().map(Node.class::cast).orElseGet(() -> last(stand));
        VBox.setVgrow(growing, Priority.ALWAYS);
        if (!screen.deeds().isEmpty()) {
            stand.getChildren().add(deeds(screen));
        }
        stand.getStyleClass().add("stand");
        return stand;
    }

    /**
     * Words, notices and actions on the left, the picture and the steps that it shows on the right; without a picture
     * what is chosen from.
     */
    static Pane abreast(Screen screen) {
        VBox left = new VBox(words(screen));
        VBox right = new VBox();
        boolean pictured = screen.picture().isPresent();
        screen.body()
                .forEach(part -> (belongsLeft(part, pictured) ? left : right)
                        .getChildren()
                        .add(part));
        screen.picture().ifPresent(picture -> {
            VBox.setVgrow(picture, Priority.ALWAYS);
            right.getChildren().add(0, picture);
        });
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        left.getChildren().addAll(space, deeds(screen));
        HBox stand = new HBox(left, right);
        for (VBox column : new VBox[] {left, right}) {
            column.getStyleClass().add("column");
            HBox.setHgrow(column, Priority.ALWAYS);
            column.prefWidthProperty().bind(stand.widthProperty().multiply(0.5));
            column.setMinWidth(0);
        }
        stand.getStyleClass().add("stand");
        return stand;
    }

    private static boolean belongsLeft(Node part, boolean pictured) {
        return pictured ? part.getStyleClass().stream().noneMatch(BELOW::contains) : !isMatter(part);
    }

    private static boolean isMatter(Node part) {
        return part instanceof Press || part.getStyleClass().stream().anyMatch(MATTER::contains);
    }

    private static Node words(Screen screen) {
        VBox words = new VBox(screen.title());
        words.getChildren().addAll(screen.words());
        words.getStyleClass().add("words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static Node deeds(Screen screen) {
        VBox deeds = new VBox();
        deeds.getChildren().addAll(screen.deeds());
        screen.foot().ifPresent(deeds.getChildren()::add);
        if (!screen.quiet().isEmpty()) {
            deeds.getChildren().add(quiet(screen));
        }
        deeds.getStyleClass().add("deeds");
        deeds.setMinHeight(Region.USE_PREF_SIZE);
        return deeds;
    }

    private static Node quiet(Screen screen) {
        HBox row = new HBox();
        row.getStyleClass().add("abreast");
        screen.quiet().forEach(press -> {
            press.setPrefWidth(1);
            HBox.setHgrow(press, Priority.ALWAYS);
            row.getChildren().add(press);
        });
        return row;
    }

    private static Node last(VBox box) {
        return box.getChildren().get(box.getChildren().size() - 1);
    }
}
