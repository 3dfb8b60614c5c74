// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.ui.style.Colours;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.widgets.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Walks over a screen that is laid out, and says what breaks the rules. */
final class ScreenInspection {
    private static final double TARGET = 20;
    private static final double GAP = 3;
    private static final double CAPITAL_OF_LATO = 0.7165;
    private static final double CAPITAL = 4.8;
    /** 0.7 degrees at 600 mm. */
    private static final double LARGE_CAPITAL = 2 * 600 * Math.tan(Math.toRadians(0.35));

    private static final double HALF_A_PIXEL = 0.5;
    static final Pattern PERSONAL = Pattern.compile("Siti|Rini|Slamet|\\d{16}");
    private static final Set<String> EVERYWHERE = Set.of(
            Controls.FINISH,
            Controls.LANGUAGE,
            Controls.LARGE_TEXT,
            Controls.CONTRAST,
            Controls.LOW_REACH,
            Controls.STILL_PICTURES,
            Controls.VOICE,
            Controls.CALL_STAFF);

    private final Frame frame;
    private final PanelSize panel;
    private final Stage stage;
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    ScreenInspection(Frame frame, PanelSize panel, Stage stage) {
        this.frame = frame;
        this.panel = panel;
        this.stage = stage;
        collect(frame);
    }

    List<String> complaints(boolean large) {
        targets();
        controls();
        words(large ? LARGE_CAPITAL : CAPITAL);
        if (count("title") != 1) {
            complaints.add("has " + count("title") + " headings");
        }
        if (count("main-button") > 1) {
            complaints.add("has more than one main action");
        }
        return complaints;
    }

    private void targets() {
        List<Button> buttons = of(Button.class);
        Bounds room = new BoundingBox(-1, -1, panel.width() + 2, panel.height() + 2);
        for (Button button : buttons) {
            Bounds place = area(button);
            if (Math.min(place.getWidth(), place.getHeight()) < panel.mm(TARGET) - HALF_A_PIXEL) {
                complaints.add(button.getId() + " is smaller than a fingertip needs");
            }
            if (!room.contains(place)) {
                complaints.add(button.getId() + " is off the panel");
            }
            buttons.stream()
                    .filter(other -> other != button && near(place, area(other)))
                    .forEach(other -> complaints.add(button.getId() + " is too near to " + other.getId()));
        }
    }

    private boolean near(Bounds one, Bounds other) {
        double margin = panel.mm(GAP) - 1;
        return new BoundingBox(
                        one.getMinX() - margin,
                        one.getMinY() - margin,
                        one.getWidth() + 2 * margin,
                        one.getHeight() + 2 * margin)
                .intersects(other);
    }

    /** Whatever can be pressed means something here, and going back is offered where it leads somewhere. */
    private void controls() {
        List<String> ids = of(Button.class).stream()
                .filter(button -> !button.isDisabled())
                .map(Node::getId)
                .toList();
        ids.stream()
                .filter(id -> !EVERYWHERE.contains(id) && means(id))
                .forEach(id -> complaints.add(id + " means nothing to " + stage.title()));
        if (ids.contains(Controls.BACK) == means(Controls.BACK)) {
            complaints.add("offers Kembali wrongly");
        }
        boolean ends = !(stage instanceof Welcoming || stage instanceof OutOfService);
        if (ids.contains(Controls.FINISH) != ends) {
            complaints.add("offers Selesai wrongly");
        }
    }

    private boolean means(String control) {
        return stage.on(new Pressed(control)) instanceof Step.Unmoved;
    }

    private void words(double capital) {
        double floor = frame.getBottom()
                .localToScene(frame.getBottom().getLayoutBounds())
                .getMinY();
        for (Label label : of(Label.class)) {
            Text text = (Text) label.lookup(".text");
            String words = label.getText();
            if (!text.getText().replace("\n", "").equals(words)) {
                complaints.add("cuts off: " + words);
            }
            Bounds place = place(text);
            boolean below = inside(frame.getBottom(), label);
            if (place.getMaxX() > panel.width() || place.getMaxY() > (below ? panel.height() : floor) + 1) {
                complaints.add("has no room for: " + words);
            }
            if (place.getHeight() > label.getParent().getLayoutBounds().getHeight() + 1) {
                complaints.add("squeezes: " + words);
            }
            if (text.getFont().getSize() * CAPITAL_OF_LATO / panel.scale() < capital - 0.05) {
                complaints.add("writes too small: " + words);
            }
            if (Colours.contrast((Color) text.getFill(), ground(label)) < 7) {
                complaints.add("lacks contrast: " + words);
            }
            if (!stage.showsPersonalData() && PERSONAL.matcher(words).find()) {
                complaints.add("shows personal data: " + words);
            }
        }
    }

    private static Color ground(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            Background background = up instanceof Region region ? region.getBackground() : null;
            if (background != null && !background.getFills().isEmpty()) {
                Color fill = (Color) background.getFills().get(0).getFill();
                if (fill.getOpacity() == 1) {
                    return fill;
                }
            }
        }
        return Color.WHITE;
    }

    private static boolean inside(Node ancestor, Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    private long count(String style) {
        return nodes.stream()
                .filter(node -> node.getStyleClass().contains(style))
                .count();
    }

    private <T extends Node> List<T> of(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Where a press counts. */
    private static Bounds area(Button button) {
        return button.localToScene(button.getLayoutBounds());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }
}
