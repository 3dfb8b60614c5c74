// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A24 and A31: no personal data where the stage says there is none, and nowhere a NIK that can be read in full. */
final class Discretion implements Check {
    /** The invented people of the samples. */
    private static final Pattern PERSONAL = Pattern.compile("Siti|Rini|Slamet|RADEN");

    private static final Pattern NUMBER = Pattern.compile("\\d{9,}");
    /** At most the first four and the last four digits of sixteen. */
    private static final int SHOWN = 8;

    @Override
    public Stream<String> complaints(Standing screen) {
        Stream<String> personal = screen.stage().showsPersonalData()
                ? Stream.of()
                : screen.words()
                        .filter(words -> PERSONAL.matcher(words).find())
                        .map(words -> "shows personal data: " + words);
        Stream<String> numbers = screen.words()
                .filter(words -> NUMBER.matcher(words.replaceAll("[ .-]", "")).find())
                .map(words -> "shows a number in full: " + words);
        long digits = screen.labels().stream()
                .filter(label -> label.getStyleClass().contains("digit-group"))
                .flatMapToInt(label -> label.getText().chars())
                .filter(Character::isDigit)
                .count();
        Stream<String> typed = digits > SHOWN ? Stream.of("shows " + digits + " typed digits") : Stream.of();
        return Stream.of(personal, numbers, typed).flatMap(all -> all);
    }
}
