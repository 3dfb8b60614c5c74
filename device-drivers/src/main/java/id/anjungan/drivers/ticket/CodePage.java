// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Text as a printer set to code page 858 prints it, one byte a column. What the page lacks becomes the nearest ASCII;
 * no byte below a space is ever made, so that no text, wherever it comes from, can be taken for a command.
 */
final class CodePage {
    private static final Charset PAGE = Charset.forName("IBM00858");
    private static final Map<Integer, String> NEAREST = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2022, "*"),
            Map.entry(0x2026, "..."));

    private CodePage() {}

    /** The text in characters of the page alone, each of which is one byte and one column. */
    static String printable(String text) {
        CharsetEncoder page = PAGE.newEncoder();
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(nearest(page, c)));
        return out.toString();
    }

    private static String nearest(CharsetEncoder page, int c) {
        if (NEAREST.containsKey(c)) {
            return NEAREST.get(c);
        }
        if (Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        String whole = Character.toString(c);
        if (page.canEncode(whole)) {
            return whole;
        }
        String base = Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("[^\\x21-\\x7E]", "");
        return base.isEmpty() ? "?" : base;
    }

    /** @param printable as {@link #printable} makes it */
    static byte[] bytes(String printable) {
        return printable.getBytes(PAGE);
    }
}
