// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.ui.widgets.Aloud;
import id.anjungan.ui.widgets.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Words that stand on the window, for whoever compares them with what was said: found by a walk over all that is drawn,
 * which shares nothing with the voice's. What the curtain covers stands there too. On the JavaFX thread.
 *
 * @param part see {@link id.anjungan.core.visit.Stagehand#shown}
 */
public record VisibleWords(String part, String words) {
    public static final String SCREEN = "screen";
    public static final String PRIVATE = "private";
    public static final String AROUND = "around";
    /** What can be pressed and is no matter of this screen. */
    private static final String KEY = "key";

    /** All of them, in the order in which they are drawn. */
    public static List<VisibleWords> on(Frame frame) {
        List<VisibleWords> found = new ArrayList<>();
        walk(frame, SCREEN, Set.copyOf(frame.around()), found);
        return found;
    }

    private static void walk(Node node, String part, Set<Node> around, List<VisibleWords> found) {
        if (!node.isVisible()) {
            return;
        }
        String here = part;
        if (around.contains(node) || node.getStyleClass().contains(KEY)) {
            here = AROUND;
        } else if (Aloud.isSecret(node)) {
            here = PRIVATE;
        }
        if (node instanceof Labeled labeled) {
            add(labeled.getText(), here, found);
        } else if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
            add(text.getText(), here, found);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, here, around, found);
            }
        }
    }

    private static void add(String words, String part, List<VisibleWords> found) {
        if (words != null && !words.isBlank()) {
            found.add(new VisibleWords(part, words));
        }
    }

    /** Without any word, for whatever prints it may be a log. */
    @Override
    public String toString() {
        return "words on the " + part;
    }
}
