// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The journal as JSON Lines, for whoever wants to check it elsewhere: {@code {"hash":…,"row":{…}}} a row, and at the
 * end {@code {"head":{"rows":…,"hash":…}}}. What is hashed is the text of the row as it stands in the line.
 */
public final class JournalExport {
    private static final Pattern LINE = Pattern.compile("\\{\"hash\":\"([0-9a-f]{64})\",\"row\":(\\{.*})}");
    private static final Pattern HEAD =
            Pattern.compile("\\{\"head\":\\{\"rows\":([0-9]{1,18}),\"hash\":\"([0-9a-f]{64})\"}}");

    private JournalExport() {}

    static void line(Writer out, String row, String hash) throws IOException {
        out.write("{\"hash\":\"" + hash + "\",\"row\":" + row + "}\n");
    }

    static void head(Writer out, ChainHead head) throws IOException {
        out.write("{\"head\":{\"rows\":" + head.rows() + ",\"hash\":\"" + head.hash() + "\"}}\n");
    }

    /**
     * Walks exported lines; the head must stand at the end.
     *
     * @param known heads that somebody kept elsewhere
     */
    public static ChainVerifier verify(BufferedReader lines, Collection<ChainHead> known) throws IOException {
        ChainVerifier verifier = new ChainVerifier(known);
        boolean ended = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher row = LINE.matcher(line);
            Matcher head = HEAD.matcher(line);
            if (!ended && row.matches()) {
                verifier.next(row.group(2), row.group(1));
            } else if (!ended && head.matches()) {
                ended = true;
                verifier.end(new ChainHead(Long.parseLong(head.group(1)), head.group(2)));
            } else {
                verifier.strange();
            }
        }
        if (!ended) {
            verifier.strange();
        }
        return verifier;
    }
}
