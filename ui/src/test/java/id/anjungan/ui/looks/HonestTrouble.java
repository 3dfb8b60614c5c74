// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.journey.trouble.Apologising;
import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.ui.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A37: a trouble says what happened, what to do, whether anything was printed, and its code; never what we throw. */
final class HonestTrouble implements Check {
    private static final Pattern PROGRAM = Pattern.compile("Exception|Error|\\bnull\\b|\\bat [a-z]+\\.[a-z]|java\\.");

    @Override
    public Stream<String> complaints(Standing screen) {
        Stream<String> thrown = screen.words()
                .filter(words -> PROGRAM.matcher(words).find())
                .map(words -> "shows what only programmers read: " + words);
        return Stream.concat(thrown, missing(screen));
    }

    private static Stream<String> missing(Standing screen) {
        String code = screen.stage().code();
        if (!(screen.stage() instanceof Apologising || screen.stage() instanceof OutOfService)) {
            return Stream.of();
        }
        Texts texts = screen.mode().wording().texts();
        Stream<String> asked = Stream.of("title", "what", "do").map(part -> texts.get("trouble." + code + "." + part));
        Stream<String> printed = screen.stage() instanceof Apologising apologising
                ? Stream.of(texts.get("trouble.Apologising.printed." + apologising.printed()))
                : Stream.of();
        Set<String> said = screen.words().collect(Collectors.toSet());
        List<String> unsaid = Stream.concat(asked, printed)
                .filter(words -> !said.contains(words))
                .map(words -> "does not say: " + words)
                .toList();
        boolean coded = said.stream().anyMatch(words -> words.matches(".*" + code + "-[A-Z0-9]{4}"));
        return Stream.concat(unsaid.stream(), coded ? Stream.of() : Stream.of("does not show its code"));
    }
}
