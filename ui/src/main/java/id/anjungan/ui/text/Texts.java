// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.text;

import id.anjungan.core.visit.Preferences.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * All words of the screens in one language. Keys are {@code <journey>.<stage>.<role>}, {@code trouble.<code>.<role>}
 * and {@code frame.<part>.<role>}; places for values are written {@code {0}}.
 */
public final class Texts {
    private final Map<String, String> words;

    /** Words from elsewhere than the shipped files, as tests use them. */
    public Texts(Map<String, String> words) {
        this.words = words;
    }

    /** The shipped words of a language. */
    public static Texts of(Language language) {
        return new Texts(load(language));
    }

    /** The shipped words of a language as they stand in the file. */
    public static Map<String, String> load(Language language) {
        String file = "/id/anjungan/ui/i18n/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.forEach((key, word) -> words.put(key.toString(), word.toString()));
        return words;
    }

    /** The words under a key. A key that is missing is a bug, which the tests of the texts find. */
    public String get(String key, Object... values) {
        String words = this.words.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /** Whether there are words under a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }
}
