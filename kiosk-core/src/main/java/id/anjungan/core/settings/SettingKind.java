// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What may stand behind a key. */
sealed interface SettingKind {
    /** What is wrong with a text, as half a sentence; empty when nothing is. */
    String fault(String text);

    /** The regular expression of ECMA-262 that the JSON Schema gives; what it cannot say is checked here alone. */
    String schema();

    /** How the table for technicians calls it. */
    String title();

    /** A text whose shape a pattern tells. */
    record Shaped(String title, String schema) implements SettingKind {
        @Override
        public String fault(String text) {
            return text.matches(schema) ? "" : "is not " + title;
        }
    }

    /** One of a few words. */
    record OneOf(List<String> words) implements SettingKind {
        @Override
        public String fault(String text) {
            return words.contains(text) ? "" : "is not one of " + title();
        }

        @Override
        public String schema() {
            return "^(" + String.join("|", words) + ")$";
        }

        @Override
        public String title() {
            return String.join(", ", words);
        }
    }

    /** A regular expression of Java. */
    record Expression() implements SettingKind {
        @Override
        public String fault(String text) {
            try {
                Pattern.compile(text);
                return "";
            } catch (PatternSyntaxException e) {
                return "is not " + title();
            }
        }

        @Override
        public String schema() {
            return "^.+$";
        }

        @Override
        public String title() {
            return "a regular expression";
        }
    }

    /** An address with one of these schemes. */
    record Address(List<String> schemes) implements SettingKind {
        @Override
        public String fault(String text) {
            try {
                URI uri = new URI(text);
                boolean fit = uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null;
                return fit ? "" : "is not " + title();
            } catch (URISyntaxException e) {
                return "is not " + title();
            }
        }

        @Override
        public String schema() {
            return "^(" + String.join("|", schemes) + ")://.+$";
        }

        @Override
        public String title() {
            return "an address beginning with " + String.join(":// or ", schemes) + "://";
        }
    }

    SettingKind TEXT = new Shaped("a text", "^.+$");
    SettingKind PATH = new Shaped("a path", "^[^\\u0000]+$");
    SettingKind FLAG = new OneOf(List.of("true", "false"));
    SettingKind COUNT = new Shaped("a whole number", "^[0-9]{1,6}$");
    SettingKind DECIMAL = new Shaped("a number", "^[0-9]{1,4}(\\.[0-9]{1,3})?$");
    SettingKind SIZE = new Shaped("a size such as 1080x1920", "^[0-9]{3,5}x[0-9]{3,5}$");
    SettingKind DURATION = new Shaped("a duration such as 45s, 15m, 7d", "^[0-9]{1,6}(ms|s|m|h|d)$");
    SettingKind HEX = new Shaped("hexadecimal digits", "^[0-9A-Fa-f]{1,8}$");
    SettingKind NAME = new Shaped("a name of letters, digits and dashes", "^[A-Za-z0-9-]{1,40}$");
}
