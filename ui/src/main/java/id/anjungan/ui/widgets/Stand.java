// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Lays the parts of a screen out in the first arrangement in which everything has its place: one below the other on an
 * upright panel, in two columns on a lying one, closer and without the picture where words need the room.
 */
final class Stand extends StackPane {
    /** What a screen without a picture is about; on a lying panel it stands beside the words. */
    private static final Set<String> MATTER = Set.of("panel-list", "panel-facts", "panel-person");
    /** What stands below a picture. */
    private static final Set<String> BELOW = Set.of("steps", "panel-asked");

    private final Screen screen;
    private final Room room;

    Stand(Screen screen, Room room) {
        this.screen = screen;
        this.room = room;
        getStyleClass().add("stand");
        lay(Arrangement.of(screen, room).get(0), 0);
    }

    /**
     * Takes the arrangement for a room of so many pixels; choices for which none is close enough are shown in parts.
     *
     * @param top how far below the panel's upper edge the room begins
     */
    void fit(double wide, double high, double top, Texts texts) {
        List<Arrangement> ways = Arrangement.of(screen, room);
        for (Arrangement way : ways) {
            lay(way, room.reach() - top);
            if (fits(wide, high)) {
                return;
            }
        }
        screen.choosing().findFirst().ifPresent(choices -> {
            lay(Arrangement.inParts(room), room.reach() - top);
            new Parts(choices, texts, () -> fits(wide, high)).make();
        });
    }

    private boolean fits(double wide, double high) {
        applyCss();
        Node all = getChildren().get(0);
        double across = wide - snappedLeftInset() - snappedRightInset();
        return all.minWidth(-1) <= across && all.minHeight(across) <= high - snappedTopInset() - snappedBottomInset();
    }

    private void lay(Arrangement way, double reach) {
        way.density().dress(this);
        screen.arrange(way.choices());
        if (way.halves()) {
            getChildren().setAll(halves(way));
        } else if (reach > 0) {
            getChildren().setAll(low(way, reach));
        } else {
            getChildren().setAll(upright(way));
        }
    }

    /** Words, picture, body, and actions at the foot; the picture takes what is left, then what is chosen from. */
    private Pane upright(Arrangement way) {
        VBox matter = column(words());
        if (way.pictured()) {
            matter.getChildren().add(pictured(screen.choices() == 0));
        }
        screen.body().forEach(part -> matter.getChildren().add(way.pictured() ? following(part) : growing(part)));
        return footed(matter, way);
    }

    /** What is told stands above the line of reach, what is pressed below it. */
    private Pane low(Arrangement way, double reach) {
        VBox told = column(words());
        if (way.pictured()) {
            told.getChildren().add(pictured(true));
        }
        VBox pressed = column();
        for (Node part : screen.body()) {
            (isPressed(part) ? pressed : told).getChildren().add(way.pictured() ? part : growing(part));
        }
        StackPane above = new Told(told, reach);
        Pane below = footed(pressed, way);
        VBox stand = new VBox(above, below);
        VBox.setVgrow(way.pictured() ? above : below, Priority.ALWAYS);
        return stand;
    }

    /** Actions at the foot of what takes the room above them. */
    private Pane footed(VBox matter, Arrangement way) {
        VBox stand = column(matter);
        VBox.setVgrow(matter, Priority.ALWAYS);
        stand.getChildren().addAll(deeds(way));
        return stand;
    }

    /** @param all whether the picture takes all that is left, though its width does not let it fill it */
    private Drawing pictured(boolean all) {
        Drawing picture = screen.picture().orElseThrow();
        picture.setMaxHeight(all ? Double.MAX_VALUE : Region.USE_COMPUTED_SIZE);
        return growing(picture);
    }

    /** What takes the room that a picture above it leaves. */
    private static Node following(Node part) {
        if (part instanceof Choices) {
            VBox.setVgrow(part, Priority.SOMETIMES);
        }
        return part;
    }

    /** What stands above the line of reach, and reaches down to it at least. */
    private static final class Told extends StackPane {
        private final double reach;

        Told(Node told, double reach) {
            super(told);
            this.reach = reach;
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.max(reach, super.computeMinHeight(width));
        }
    }

    /** Words, notices and actions on the left, the picture on the right; without a picture what is chosen from. */
    private Pane halves(Arrangement way) {
        VBox left = column(words());
        VBox right = column();
        boolean without = screen.picture().isPresent() && !screen.isAdorned();
        if (way.pictured()) {
            right.getChildren().add(pictured(true));
        }
        for (Node part : screen.body()) {
            boolean beside = way.pictured() ? isBelowPicture(part) : (without || isPressed(part) || isMatter(part));
            (beside ? right : left).getChildren().add(growing(part));
        }
        Abreast halves = new Abreast(footed(left, way), right);
        halves.getStyleClass().add("halves");
        return halves;
    }

    private static <T extends Node> T growing(T part) {
        if (isPressed(part) || part.getStyleClass().contains("picture")) {
            VBox.setVgrow(part, Priority.ALWAYS);
        }
        return part;
    }

    private static boolean isPressed(Node part) {
        return part instanceof Press
                || part instanceof Choices
                || part instanceof Keypad
                || part.getStyleClass().contains("panel-asked")
                || part instanceof Abreast abreast && abreast.getChildren().get(0) instanceof Press;
    }

    private static boolean isBelowPicture(Node part) {
        return part.getStyleClass().stream().anyMatch(BELOW::contains);
    }

    private static boolean isMatter(Node part) {
        return part.getStyleClass().stream().anyMatch(MATTER::contains);
    }

    private Node words() {
        VBox words = new VBox(screen.title());
        words.getChildren().addAll(screen.words());
        words.getStyleClass().add("words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private List<Node> deeds(Arrangement way) {
        List<Node> all = new ArrayList<>();
        boolean abreast = way.deeds() && screen.deeds().size() > 1;
        if (abreast) {
            Abreast row = new Abreast(screen.deeds().size(), screen.deeds());
            row.getStyleClass().add("pair");
            all.add(row);
        } else {
            all.addAll(screen.deeds());
        }
        screen.foot().ifPresent(all::add);
        if (!screen.quiet().isEmpty()) {
            all.add(Columns.abreast(screen.quiet()));
        }
        if (all.isEmpty()) {
            return List.of();
        }
        VBox deeds = new VBox(all.toArray(Node[]::new));
        deeds.getStyleClass().add("deeds");
        deeds.setMinHeight(Region.USE_PREF_SIZE);
        return List.of(deeds);
    }

    private static VBox column(Node... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("column");
        return column;
    }
}
