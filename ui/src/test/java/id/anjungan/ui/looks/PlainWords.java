// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.journey.welcome.Obstacle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * A29: at most three sentences of at most fifteen words beside heading and code. The notice before a card is read,
 * lists, facts and what is pressed are read one by one and not counted.
 */
final class PlainWords implements Check {
    private static final int SENTENCES = 3;
    private static final int WORDS = 15;
    private static final int HEADING = 8;
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})");
    /** Words that the rules of the counter give as they are or ask for beside all others, and the name of a code. */
    private static final List<String> FIXED = List.of(
            "frame.code.name",
            "welcome.ChoosingService.counter",
            "identify.AwaitingCard.not-detected",
            "identify.AtTerminal.not-detected",
            "accompany.AwaitingCitizen.not-detected",
            "print.EnteringPrintPin.lead",
            "farewell.Farewell.genuine",
            "farewell.Farewell.another",
            "farewell.Farewell.card",
            "trouble.K-105.do");

    private static final Set<String> APART =
            Set.of("panel", "panel-facts", "panel-list", "panel-listed", "panel-person");

    @Override
    public Stream<String> complaints(Standing screen) {
        if (screen.mode().wording() == Mode.Wording.STRETCHED) {
            return Stream.of();
        }
        Stream<String> heading = screen.labels().stream()
                .filter(label -> label.getStyleClass().contains("title"))
                .map(Label::getText)
                .filter(words -> count(words) > HEADING)
                .map(words -> "has a long heading: " + words);
        Stream<String> sentences = screen.labels().stream()
                .filter(label -> isTold(screen, label))
                .flatMap(label -> END.splitAsStream(label.getText()));
        return Stream.concat(heading, tooMuch(sentences.toList()));
    }

    private static Stream<String> tooMuch(List<String> sentences) {
        Stream<String> longer = sentences.stream()
                .filter(words -> count(words) > WORDS)
                .map(words -> "says too much at once: " + words);
        return sentences.size() <= SENTENCES
                ? longer
                : Stream.concat(longer, Stream.of("says " + sentences.size() + " sentences: " + sentences));
    }

    /** Headings within panels, the name of the code and what rules.md words are not counted. */
    private static boolean isTold(Standing screen, Label label) {
        if (label.getStyleClass().contains("strong") || isFixed(screen, label.getText())) {
            return false;
        }
        boolean running =
                label.getStyleClass().contains("lead") || label.getStyleClass().contains("body");
        for (Node up = label; up != null; up = up.getParent()) {
            if (up instanceof javafx.scene.control.Button
                    || up.getStyleClass().stream().anyMatch(APART::contains)) {
                return false;
            }
        }
        return running && !label.getText().matches(".*K-\\d{3}.*");
    }

    private static boolean isFixed(Standing screen, String words) {
        // The machine's state is told whole, however much there is to tell.
        Stream<String> state = Stream.of(Obstacle.values()).map(obstacle -> "welcome.Obstacle." + obstacle);
        return Stream.concat(FIXED.stream(), state)
                .anyMatch(key -> screen.mode().wording().texts().get(key).equals(words));
    }

    private static int count(String words) {
        return words.trim().split("\\s+").length;
    }
}
