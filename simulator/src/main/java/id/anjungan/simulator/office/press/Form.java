// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a kind's page is set, from top to bottom, as {@code forms.txt} says. */
record Form(List<Block> blocks) {
    private static final Map<String, Form> ALL = read();

    /** One block: what it is, and its text with facts in braces. */
    record Block(String what, String text) {}

    static Form of(Order.Kind kind) {
        Form form = ALL.get(kind.name());
        if (form == null) {
            throw new IllegalArgumentException("no form of " + kind);
        }
        return form;
    }

    private static Map<String, Form> read() {
        try (InputStream in = Form.class.getResourceAsStream("forms.txt")) {
            Map<String, Form> forms = new LinkedHashMap<>();
            List<Block> blocks = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    blocks = new ArrayList<>();
                    forms.put(line.substring(1, line.indexOf(']')), new Form(blocks));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int gap = line.indexOf(' ');
                    blocks.add(
                            gap < 0 ? new Block(line, "") : new Block(line.substring(0, gap), line.substring(gap + 1)));
                }
            }
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
