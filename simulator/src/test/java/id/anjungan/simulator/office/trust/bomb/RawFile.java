// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A PDF written by hand (ISO 32000-1 §7.5): a catalog, a page tree, a page and whatever else is said. */
final class RawFile {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, Integer> places = new TreeMap<>();
    private String trailer = "";

    private RawFile() {
        text("%PDF-1.7\n");
    }

    /** With nothing in it. */
    static RawFile empty() {
        return new RawFile();
    }

    /** With a catalog (1), a page tree (2) and a page (3) whose contents are object 4. */
    static RawFile page() {
        return empty().object(1, "<< /Type /Catalog /Pages 2 0 R >>")
                .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>");
    }

    RawFile text(String latin) {
        out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawFile object(int number, String body) {
        places.put(number, out.size());
        return text(number + " 0 obj\n" + body + "\nendobj\n");
    }

    RawFile stream(int number, String entries, byte[] content) {
        places.put(number, out.size());
        text(number + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
        out.writeBytes(content);
        return text("\nendstream\nendobj\n");
    }

    /** More entries for the trailer. */
    RawFile trailer(String entries) {
        trailer = entries;
        return this;
    }

    int size() {
        return out.size();
    }

    /** What was written so far, without a table. */
    byte[] withoutTable() {
        return out.toByteArray();
    }

    byte[] bytes() {
        int start = out.size();
        StringBuilder table = new StringBuilder("xref\n");
        places.forEach((number, place) ->
                table.append(number).append(" 1\n").append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        int size = places.isEmpty() ? 1 : ((TreeMap<Integer, Integer>) places).lastKey() + 1;
        table.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R ").append(trailer);
        text(table.append(" >>\nstartxref\n").append(start).append("\n%%EOF\n").toString());
        return out.toByteArray();
    }
}
