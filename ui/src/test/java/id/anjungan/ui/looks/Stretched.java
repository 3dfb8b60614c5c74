// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks and that is never shipped: the Indonesian words, each vowel doubled, and what is then
 * still missing to 40 % more added as a last word. It tells whether a language with longer words will fit.
 */
final class Stretched {
    private static final double LONGER = 1.4;
    /** Letters may be doubled, places for values and names with digits or capitals stay. */
    private static final Pattern WORD = Pattern.compile("\\{\\d}|[^\\s{}]+");

    private static final Pattern NAME = Pattern.compile("\\{\\d}|.*\\d.*|.*\\p{Lu}.*\\p{Lu}.*");

    private Stretched() {}

    /** All shipped Indonesian words, stretched. */
    static Texts texts() {
        Map<String, String> longer = new LinkedHashMap<>();
        Texts.load(Language.ID).forEach((key, words) -> longer.put(key, of(words)));
        return new Texts(longer);
    }

    /** At least 40 % longer. */
    static String of(String words) {
        Matcher each = WORD.matcher(words);
        StringBuilder all = new StringBuilder();
        while (each.find()) {
            String word = each.group();
            boolean stays = NAME.matcher(word).matches();
            each.appendReplacement(
                    all, Matcher.quoteReplacement(stays ? word : word.replaceAll("([aeiouAEIOU])", "$1$1")));
        }
        each.appendTail(all);
        int missing = (int) Math.ceil(words.length() * LONGER) - all.length();
        return missing < 2 ? all + "~".repeat(Math.max(0, missing)) : all + " " + filler(missing - 1);
    }

    private static String filler(int letters) {
        return "aduh "
                .repeat(letters / 5 + 1)
                .substring(0, letters)
                .trim()
                .concat("~".repeat(letters % 5 == 0 ? 1 : 0));
    }
}
