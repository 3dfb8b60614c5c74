// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDocument;

/**
 * How incremental updates lie in a file (ISO 32000-1 §7.5.6): objects at the places that the cross-references name, a
 * table, and nothing between them.
 */
final class UpdateText {
    private static final Pattern OBJECT = Pattern.compile("(?<![0-9])[0-9]+ +[0-9]+ +obj(?![a-z])");
    /** A table and its trailer unless these are a stream, a line of the writer's own perhaps, and the end. */
    private static final Pattern TABLE = Pattern.compile("\\s*+(?:xref\\s[0-9nf\\s]*+trailer\\s*+"
            + "<<(?:[^<>(]++|<[0-9A-Fa-f\\s]*+>|\\([^()]*+\\))*+>>)?+\\s*+"
            + "(?:%[^%\\r\\n]{0,80}+[\\r\\n]\\s*+)?+startxref\\s++[0-9]++\\s++%%EOF\\s*+");

    private static final String MARK = "%%EOF";
    private static final String OBJECT_END = "endobj";
    /** Each renewal of its timestamp makes two; a file with more has no end in sight. */
    private static final int MOST_UPDATES = 32;

    private final String text;

    UpdateText(byte[] file) {
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /** Where the revisions after this place end, the last with the file; empty when what follows are no revisions. */
    List<Integer> endsAfter(int start) {
        List<Integer> ends = new ArrayList<>();
        int mark = text.indexOf(MARK, start);
        while (mark >= 0 && ends.size() <= MOST_UPDATES) {
            int end = afterLine(mark + MARK.length());
            ends.add(end);
            mark = text.indexOf(MARK, end);
        }
        boolean whole = !ends.isEmpty() && ends.size() <= MOST_UPDATES && ends.get(ends.size() - 1) == text.length();
        return whole ? List.copyOf(ends) : List.of();
    }

    private int afterLine(int end) {
        int next = text.startsWith("\r", end) ? end + 1 : end;
        return text.startsWith("\n", next) ? next + 1 : next;
    }

    /** Whether the update from start to end is what the document's cross-references say, and no more. */
    boolean holdsOnly(COSDocument document, int start, int end) {
        List<Long> known = known(document, start);
        Matcher objects = OBJECT.matcher(text).region(start, end);
        objects.useTransparentBounds(true);
        int next = 0;
        int from = start;
        while (objects.find()) {
            if (next == known.size()
                    || known.get(next) != objects.start()
                    || !closed(from, objects.start(), next > 0)) {
                return false;
            }
            from = objects.start();
            next++;
        }
        int table = next == 0 ? start : text.lastIndexOf(OBJECT_END, end - OBJECT_END.length()) + OBJECT_END.length();
        return next == known.size()
                && table >= from
                && TABLE.matcher(text).region(table, end).matches();
    }

    /** Objects of the update in the order of the file; the cross-reference stream, if there is one, among them. */
    private static List<Long> known(COSDocument document, long start) {
        Stream<Long> objects = document.getXrefTable().values().stream().filter(offset -> offset >= start);
        Stream<Long> table = document.isXRefStream() ? Stream.of(document.getStartXref()) : Stream.of();
        return Stream.concat(objects, table).distinct().sorted().toList();
    }

    /** Before the first object there is white space; each ends with its keyword. */
    private boolean closed(int from, int to, boolean object) {
        String part = text.substring(from, to).strip();
        return object ? part.endsWith(OBJECT_END) : part.isEmpty();
    }
}
