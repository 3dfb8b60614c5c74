// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.visit.Preferences.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are said that a synthesiser cannot know: abbreviations by a list for each language
 * ({@code lexicon_id.txt}, {@code lexicon_en.txt}: word, tab, how it is said), long numbers digit by digit, codes sign
 * by sign. Thread-safe.
 */
final class Lexicon {
    /** {@code K-104-7M2X}. */
    private static final Pattern CODE = Pattern.compile("\\bK-(\\d{3})(?:-([0-9A-Z]{4}))?\\b");
    /** What nobody reads as one number: NIK, telephone, number of a complaint. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d•]{4,}|\\d*•[\\d•]*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private final Map<String, String> words;

    private Lexicon(Map<String, String> words) {
        this.words = words;
    }

    static Lexicon of(Language language) {
        String file = "lexicon_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("/id/anjungan/ui/voice/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] entry = line.split("\t");
                    words.put(entry[0], entry[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(words);
    }

    /** Words as they are given to the synthesiser. */
    String spoken(String text) {
        String plain = CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(signs(code.group())));
        String digits = NUMBER.matcher(plain).replaceAll(number -> Matcher.quoteReplacement(signs(number.group())));
        return WORD.matcher(digits.replace(" · ", ", "))
                .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(), word.group())));
    }

    Set<String> known() {
        return words.keySet();
    }

    /** One after another, as letters are said: a hidden row of digits is one word. */
    private String signs(String code) {
        String shown = code.replaceAll("•+", " • ").replace("-", ", ");
        StringBuilder spelt = new StringBuilder();
        for (char sign : shown.toCharArray()) {
            String name = words.getOrDefault("=" + sign, String.valueOf(sign));
            spelt.append(spelt.isEmpty() || sign == ' ' || sign == ',' ? "" : " ")
                    .append(name);
        }
        return spelt.toString().replaceAll("\\s+", " ").strip();
    }
}
