// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.pcsc.Hex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs/perangkat} whose examples are made by a test: its code blocks marked {@code contoh} with a
 * name. {@code -Dwrite.papers} writes them anew.
 */
public final class ExamplePage {
    private static final Pattern BLOCK = Pattern.compile("(?s)```contoh ([a-z0-9-]+)\\n(.*?)```");
    private static final int BYTES_A_LINE = 32;
    private static final int LABEL = 14;

    private final Path page;

    /** @param name of the file */
    public ExamplePage(String name) {
        this.page = Path.of("../docs/perangkat", name);
    }

    /** Compares each block of the page with what was made under its name; there must be no other, and none missing. */
    public void holds(Map<String, String> made) throws IOException {
        if (System.getProperty("write.papers") != null) {
            write(made);
        }
        assertThat(printed()).containsExactlyInAnyOrderEntriesOf(made);
    }

    /** A label and the bytes behind it, in lines of 32. */
    public static String labelled(String label, byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += BYTES_A_LINE) {
            String line = Hex.of(bytes, at, Math.min(bytes.length, at + BYTES_A_LINE));
            String start = String.format(Locale.ROOT, "%-" + LABEL + "s", at == 0 ? label : "");
            text.append(start).append(line.replaceAll("(..)(?=.)", "$1 ")).append('\n');
        }
        return text.toString();
    }

    private Map<String, String> printed() throws IOException {
        Map<String, String> printed = new LinkedHashMap<>();
        Matcher found = BLOCK.matcher(Files.readString(page));
        List<String> twice = new ArrayList<>();
        while (found.find()) {
            if (printed.put(found.group(1), found.group(2)) != null) {
                twice.add(found.group(1));
            }
        }
        assertThat(twice).isEmpty();
        return printed;
    }

    private void write(Map<String, String> made) throws IOException {
        String text = BLOCK.matcher(Files.readString(page))
                .replaceAll(found -> Matcher.quoteReplacement("```contoh " + found.group(1) + "\n"
                        + made.getOrDefault(found.group(1), found.group(2)) + "```"));
        Files.writeString(page, text);
    }
}
