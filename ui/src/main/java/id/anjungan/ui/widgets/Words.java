// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Lines of words that wrap between words, never within one, and are never cut off. */
public final class Words {
    private static final Pattern GAPS = Pattern.compile("[ \n]+");

    private Words() {}

    /** Words in a style of {@code type.css}: {@code title}, {@code lead}, {@code body}, {@code small}, {@code code}. */
    public static Label of(String style, String words) {
        Label label = new Wrapped(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Words that stay on one line. */
    public static Label line(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** As narrow as its longest word: what is laid out in less would break a word in two. */
    private static final class Wrapped extends Label {
        Wrapped(String words) {
            super(words);
        }

        @Override
        protected double computeMinWidth(double height) {
            double widest =
                    GAPS.splitAsStream(getText()).mapToDouble(this::width).reduce(0, Math::max);
            return DoubleStream.of(snappedLeftInset(), widest, snappedRightInset())
                    .sum();
        }

        private double width(String word) {
            Text written = new Text(word);
            written.setFont(getFont());
            return Math.ceil(written.getLayoutBounds().getWidth());
        }
    }
}
