// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.visit.Visit;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Aloud;
import id.anjungan.ui.widgets.DigitBoxes;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/**
 * Turns what stands on the window into what is to be said: one walk over the same nodes in the order in which they are
 * read, so that nobody hears less than others see, on any screen. On the JavaFX thread only.
 */
final class ScreenReader {
    private static final String CHOICE = "choice";
    private static final String KEY = "key";
    private final Texts texts;
    private final UnaryOperator<String> where;
    private final List<Passage> matter = new ArrayList<>();
    private final List<Passage> around = new ArrayList<>();
    private List<Press> choices = List.of();

    /** @param where where a thing of this machine is, in the language of the texts; an empty text where nobody said */
    ScreenReader(Texts texts, UnaryOperator<String> where) {
        this.texts = texts;
        this.where = where;
    }

    Reading read(Visit visit, Frame frame, Optional<Press> focus) {
        choices = frame.matter().stream()
                .flatMap(ScreenReader::under)
                .filter(Press.class::isInstance)
                .map(Press.class::cast)
                .filter(press -> is(press, CHOICE))
                .toList();
        frame.matter().forEach(part -> walk(part, false, matter));
        frame.around().forEach(part -> walk(part, false, around));
        return new Reading(
                visit.id(),
                visit.entry(),
                visit.preferences().language(),
                texts,
                List.copyOf(matter),
                List.copyOf(around),
                focus.map(this::pressable),
                (texts.get("voice.kept") + " " + place("headset")).strip());
    }

    /** The control that the keys would press. */
    Passage pressed(Press press, Frame frame) {
        choices = frame.matter().stream()
                .flatMap(ScreenReader::under)
                .filter(Press.class::isInstance)
                .map(Press.class::cast)
                .filter(other -> is(other, CHOICE))
                .toList();
        return pressable(press);
    }

    private void walk(Node node, boolean secret, List<Passage> into) {
        if (!node.isVisible()) {
            return;
        }
        boolean hidden = secret || Aloud.isSecret(node);
        if (node instanceof Press press) {
            (is(press, KEY) ? around : into).add(pressable(press));
        } else if (node instanceof DigitBoxes boxes) {
            into.add(digits(boxes));
        } else if (node instanceof Drawing drawing) {
            thing(drawing).ifPresent(into::add);
        } else if (node instanceof Labeled labeled) {
            if (!labeled.getText().isBlank()) {
                String words = labeled.getText();
                into.add(hidden ? Passage.secret(List.of(words), words, "") : Passage.of(words));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, hidden, into));
        }
    }

    private Passage pressable(Press press) {
        List<String> words = shown(press);
        String name = String.join(". ", words).replaceFirst("\\.$", "");
        boolean secret = Aloud.isSecret(press);
        String role = is(press, CHOICE) ? "choice" : "button";
        int number = choices.indexOf(press) + 1;
        String said = texts.get("voice." + role, name, number, choices.size()).replace("?.", "?");
        String loud = secret ? texts.get("voice." + role + ".secret", number, choices.size()) : said;
        // Which digits can be typed is told by their number.
        String state = is(press, KEY) ? "" : state(press);
        return new Passage(words, said + state, loud + state);
    }

    private String state(Press press) {
        if (press.isDisabled()) {
            return " " + texts.get("voice.off");
        }
        boolean on = press.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("on"));
        return on ? " " + texts.get("voice.on") : "";
    }

    /** How many are typed of how many; what may be read of them, one by one, is only for whoever typed it. */
    private Passage digits(DigitBoxes boxes) {
        String all = String.join("", boxes.groups());
        long typed = all.chars().filter(sign -> sign != '–').count();
        String count = texts.get("voice.typed", typed, all.length());
        String readable = String.join(" ", all.replaceAll("\\D", "").split(""));
        String said = readable.isBlank() ? count : count + " " + texts.get("voice.digits", readable);
        return Passage.secret(boxes.groups(), said, count);
    }

    private Optional<Passage> thing(Drawing drawing) {
        String place = drawing.thing().isEmpty() ? "" : place(drawing.thing());
        return place.isEmpty() ? Optional.empty() : Optional.of(Passage.beside(place));
    }

    private String place(String thing) {
        String place = where.apply(thing);
        return place.isBlank() ? "" : texts.get("voice.where." + thing, place);
    }

    private static List<String> shown(Node node) {
        return under(node)
                .filter(Labeled.class::isInstance)
                .map(labeled -> ((Labeled) labeled).getText())
                .filter(words -> words != null && !words.isBlank())
                .toList();
    }

    /** A node and whatever is visible in it. */
    private static Stream<Node> under(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ScreenReader::under)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static boolean is(Node node, String style) {
        return node.getStyleClass().contains(style);
    }
}
