// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Icon;
import id.anjungan.ui.drawing.Icon.Sign;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grounds that carry words: a notice, a hint, a trouble, a code, the steps of a visit. */
public final class Panels {
    private Panels() {}

    /** Sentences on a ground of their own, each on a line of its own. */
    public static Node notice(List<String> sentences) {
        VBox panel = new VBox();
        sentences.forEach(sentence -> panel.getChildren().add(Words.of("body", sentence)));
        return standing(panel, "panel");
    }

    /** One sentence above the permanent bar, on every screen while it holds. */
    static Node notice(String sentence) {
        return signed("bar-notice", Icon.dark(Sign.STAFF), new VBox(strong("body", sentence)));
    }

    /** One sentence that points at something. */
    public static Node hint(Sign sign, String sentence) {
        return signed("panel-hint", Icon.dark(sign), new VBox(Words.of("body", sentence)));
    }

    /** Several such sentences, each on a line of its own. */
    public static Node hints(Sign sign, List<String> sentences) {
        VBox words = new VBox();
        words.getStyleClass().add("panel-words");
        sentences.forEach(sentence -> words.getChildren().add(Words.of("body", sentence)));
        return signed("panel-hint", Icon.dark(sign), words);
    }

    /** A short question, and its answers side by side below it. */
    public static Node asked(String question, List<Press> answers) {
        HBox row = new HBox();
        row.getStyleClass().add("abreast");
        answers.forEach(answer -> {
            answer.setPrefWidth(1);
            HBox.setHgrow(answer, Priority.ALWAYS);
            row.getChildren().add(answer);
        });
        VBox panel = new VBox(strong("body", question), row);
        panel.getStyleClass().add("panel-words");
        return standing(panel, "panel-asked");
    }

    /** What went wrong, what to do, and the code. */
    public static Node trouble(String title, String sentences, String code) {
        VBox words = new VBox(strong("lead", title), Words.of("body", sentences), strong("body", code));
        words.getStyleClass().add("panel-words");
        return signed("panel-trouble", Icon.grave(Sign.WARNING), words);
    }

    /** The code to show at the counter, large. */
    public static Node code(String name, String code) {
        VBox panel = new VBox(Words.of("body", name), Words.of("code", code));
        return standing(panel, "panel-code");
    }

    /** A row of numbered steps, each a sign over its words. */
    public static Node steps(List<Sign> signs, List<String> words) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            var name = Words.of("step-name", words.get(i));
            name.setAlignment(javafx.geometry.Pos.TOP_CENTER);
            HBox head = new HBox(Trail.number(i + 1), Icon.coloured(signs.get(i)));
            head.getStyleClass().add("step-head");
            VBox step = new VBox(head, name);
            step.getStyleClass().add("step");
            all.add(step);
        }
        return standing(new Abreast(all.size(), all), "steps");
    }

    /** One thing known of a document or of a person; its value is theirs alone. */
    public record Fact(String name, String value, boolean secret) {
        public Fact(String name, String value) {
            this(name, value, true);
        }

        /** One that is the same for everybody. */
        public static Fact open(String name, String value) {
            return new Fact(name, value, false);
        }

        private Node shown(String style) {
            Node words = strong(style, value);
            return secret ? Aloud.secret(words) : words;
        }
    }

    /** What is known of a document, a line or two facts abreast. */
    public static Node facts(List<List<Fact>> facts) {
        return grid(facts, "lead", "panel-facts");
    }

    /** A line of somebody's list that is read, not pressed: a sign, a name, and a line that explains. */
    public static Node listed(Sign sign, String name, String more) {
        return Aloud.secret(
                signed("panel-listed", Icon.coloured(sign), new VBox(strong("body", name), Words.of("small", more))));
    }

    /** Which of several documents this is, which everybody may hear, and its name. */
    public static Node which(Sign sign, String which, String name) {
        Node more = Aloud.secret(Words.of("small", name));
        return signed("panel-listed", Icon.coloured(sign), new VBox(strong("body", which), more));
    }

    /** Such lines below one another. */
    public static Node list(List<Node> lines) {
        return standing(new VBox(lines.toArray(Node[]::new)), "panel-list");
    }

    /** Photos side by side. */
    public static Node faces(List<Face> faces) {
        HBox row = new HBox();
        row.getChildren().addAll(faces);
        return standing(row, "panel-faces");
    }

    /** What is known of a person, a line or two facts abreast. */
    public static Node person(List<List<Fact>> facts) {
        return grid(facts, "body", "panel-person");
    }

    private static Node grid(List<List<Fact>> facts, String style, String panel) {
        VBox lines = new VBox();
        for (List<Fact> abreast : facts) {
            List<VBox> line = abreast.stream()
                    .map(fact -> new VBox(Words.of("small", fact.name()), fact.shown(style)))
                    .toList();
            lines.getChildren().add(new Abreast(line.size(), line));
        }
        return standing(lines, panel);
    }

    private static Node strong(String style, String words) {
        var label = Words.of(style, words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Node signed(String style, Node sign, VBox words) {
        return standing(new Beside(words, sign, words), style);
    }

    private static Node standing(Region panel, String style) {
        panel.getStyleClass().add(style);
        panel.setMinHeight(Region.USE_PREF_SIZE);
        return panel;
    }
}
