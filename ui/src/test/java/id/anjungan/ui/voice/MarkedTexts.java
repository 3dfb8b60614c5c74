// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The shipped words with marks around them that nobody sees: so it is known of each letter of a screen whether it is
 * the machine's own word, the name of a kind of document, or a value that came from elsewhere.
 */
final class MarkedTexts {
    private static final char OWN = '\u0001';
    private static final char KIND = '\u0002';
    private static final char VALUE = '\u0003';
    private static final char END = '\u0004';
    private static final Pattern HARMLESS = Pattern.compile("[\\s.,:;·–•()/|-]*(\\d{1,4})?[\\s.,:;·–•()/|-]*");
    private static final Pattern HELP_CODE = Pattern.compile("K-\\d{3}(-[0-9A-Z]{4})?");

    private MarkedTexts() {}

    static Texts of(Language language) {
        Map<String, String> marked = new HashMap<>();
        Texts.load(language).forEach((key, words) -> {
            boolean kind = key.startsWith("kind.") || key.startsWith("bundle.");
            String values = words.replaceAll("\\{\\d}", VALUE + "$0" + END);
            marked.put(key, (kind ? KIND : OWN) + values + END);
        });
        return new Texts(marked);
    }

    static String plain(String marked) {
        return marked.replaceAll("[\u0001-\u0004]", "");
    }

    /** Whether words tell anything of one person: a name, a number, a kind of document. */
    static boolean arePersonal(String marked) {
        StringBuilder stack = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        for (char sign : marked.toCharArray()) {
            if (sign == END) {
                stack.deleteCharAt(stack.length() - 1);
            } else if (sign <= VALUE) {
                stack.append(sign);
            } else {
                char around = stack.isEmpty() ? VALUE : stack.charAt(stack.length() - 1);
                if (around == KIND) {
                    return true;
                }
                foreign.append(around == VALUE ? sign : '|');
            }
        }
        return java.util.Arrays.stream(foreign.toString().split("\\|+"))
                .anyMatch(value -> !HARMLESS.matcher(value).matches()
                        && !HELP_CODE.matcher(value.strip()).matches());
    }
}
