// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.tls.MutualTls;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Fetches a document range by range. What came before a connection broke is kept and the next range begins there; a
 * range that trickles is given up, since a citizen stands waiting.
 */
final class ContentFetch {
    /** A document, or the object of a card; which of them belongs to an offer, the inspector knows. */
    private static final Set<String> CONTENTS = Set.of("application/pdf", "application/pkcs7-mime");

    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]{1,9})-([0-9]{1,9})/([0-9]{1,9})");
    private static final int CHUNK = 16 * 1024;
    private final OfficeLine line;

    ContentFetch(OfficeLine line) {
        this.line = line;
    }

    byte[] whole(Question question) throws OfficeFault {
        line.breaker().admit();
        boolean answered = true;
        try {
            return ranges(question);
        } catch (OfficeFault fault) {
            answered = fault.kind() == OfficeFault.Kind.UNINTELLIGIBLE;
            if (!answered) {
                line.breaker().missed(fault.kind());
            }
            throw fault;
        } finally {
            if (answered) {
                line.breaker().found();
            }
        }
    }

    private byte[] ranges(Question question) throws OfficeFault {
        long end = line.timing().nanoTime() + line.budgets().content().toNanos();
        Piece piece = new Piece();
        OfficeFault fault = null;
        for (int wrecks = 0; wrecks < line.budgets().tries(); ) {
            long left = end - line.timing().nanoTime();
            if (left <= 0) {
                break;
            }
            Transport.Journey journey = new Transport.Journey();
            try {
                range(question, piece, Math.min(left, line.budgets().range().toNanos()), journey);
                if (piece.complete()) {
                    return piece.bytes;
                }
            } catch (IOException wreck) {
                wrecks++;
                fault = Wreckage.of(wreck, journey.begun(), question);
                if (!Wreckage.worthRetrying(wreck)) {
                    break;
                }
            } finally {
                MutualTls.overwriteBuffers();
            }
        }
        throw fault != null ? fault : silent(question + ": not complete in time");
    }

    /** What has come of the document so far. */
    private static final class Piece {
        private byte[] bytes;
        private int filled;
        private String tag = "";

        boolean complete() {
            return bytes != null && filled == bytes.length;
        }
    }

    private void range(Question question, Piece piece, long nanos, Transport.Journey journey)
            throws IOException, OfficeFault {
        String id = UUID.randomUUID().toString();
        int last = piece.filled + line.budgets().rangeBytes() - 1;
        Request request = line.request(question, id)
                .header("Range", "bytes=" + piece.filled + "-" + last)
                .tag(Transport.Journey.class, journey)
                .build();
        try (Response response = line.transport().call(request, nanos).execute()) {
            line.requireAnswerTo(id, response);
            if (OfficeLine.worthRetrying(response.code())) {
                throw new IOException("status " + response.code());
            }
            if (response.code() != 206 || !CONTENTS.contains(OfficeLine.type(response))) {
                throw Json.unintelligible(question + ": status " + response.code() + " instead of a range");
            }
            int until = agree(response, piece, last);
            read(response.body().source(), piece, until);
        }
    }

    /** Checks that this is the range asked for, of the document begun; answers where it ends. */
    private int agree(Response response, Piece piece, int last) throws OfficeFault {
        Matcher range = RANGE.matcher(response.header("Content-Range", ""));
        if (!range.matches()) {
            throw Json.unintelligible("a range that does not say which");
        }
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        int total = Integer.parseInt(range.group(3));
        String tag = response.header("ETag", "");
        if (piece.bytes == null) {
            if (total == 0 || total > line.budgets().largestDocument()) {
                throw Json.unintelligible("a document of " + total + " bytes");
            }
            piece.bytes = new byte[total];
            piece.tag = tag;
        }
        boolean same = total == piece.bytes.length && tag.equals(piece.tag);
        if (!same || from != piece.filled || to < from || to > last || to >= total) {
            throw Json.unintelligible("a range of another document, or not the one asked for");
        }
        return to + 1;
    }

    private void read(BufferedSource source, Piece piece, int until) throws IOException, OfficeFault {
        long begun = line.timing().nanoTime();
        int came = 0;
        while (piece.filled < until) {
            int count = source.read(piece.bytes, piece.filled, Math.min(CHUNK, until - piece.filled));
            if (count < 0) {
                throw new IOException("the range ended early");
            }
            piece.filled += count;
            came += count;
            requirePace(came, Duration.ofNanos(line.timing().nanoTime() - begun));
        }
    }

    private void requirePace(int came, Duration elapsed) throws OfficeFault {
        long due = line.budgets().leastRate() * elapsed.toMillis() / 1000;
        if (elapsed.compareTo(line.budgets().grace()) > 0 && came < due) {
            throw silent("content comes slower than " + line.budgets().leastRate() + " bytes a second");
        }
    }

    private static OfficeFault silent(String message) {
        return new OfficeFault(OfficeFault.Kind.SILENT, message, null);
    }
}
