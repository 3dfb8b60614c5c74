// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.ValidationFindings.Coverage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What of a file a signature covers: its byte range, and what later revisions did. The validator judges the signed
 * revision; what was laid over it afterwards is for us to find.
 */
final class RevisionCheck {
    private static final Pattern OBJECT = Pattern.compile("(?<![0-9])[0-9]+ +[0-9]+ +obj(?![a-z])");

    private final byte[] file;
    private final PDDocument whole;

    RevisionCheck(byte[] file, PDDocument whole) {
        this.file = file;
        this.whole = whole;
    }

    /** The four numbers of a /ByteRange (ISO 32000-1 §12.8.1). */
    Coverage coverageOf(List<BigInteger> range) {
        if (range == null || range.size() != 4 || range.stream().anyMatch(n -> n.bitLength() > 31)) {
            return Coverage.CHANGED_LATER;
        }
        int gapStart = range.get(1).intValue();
        int gapEnd = range.get(2).intValue();
        long end = range.get(2).longValue() + range.get(3).longValue();
        if (range.get(0).signum() != 0 || end > file.length || !onlySignature(gapStart, gapEnd)) {
            return Coverage.CHANGED_LATER;
        }
        if (end == file.length) {
            return Coverage.WHOLE_FILE;
        }
        return validationDataOnly((int) end) ? Coverage.VALIDATION_DATA_FOLLOWS : Coverage.CHANGED_LATER;
    }

    /** What is left out must be the signature's own hexadecimal string, filled up with zeros, and nothing else. */
    private boolean onlySignature(int start, int end) {
        if (start < 0 || end > file.length || end - start < 4 || file[start] != '<' || file[end - 1] != '>') {
            return false;
        }
        try {
            String hex = new String(file, start + 1, end - start - 2, StandardCharsets.US_ASCII);
            return DerCheck.isOneStructureAndZeros(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    private boolean validationDataOnly(int end) {
        try (PDDocument signed = Loader.loadPDF(Arrays.copyOf(file, end))) {
            LaterRevisions later = new LaterRevisions(signed.getDocument(), whole.getDocument(), end);
            return later.holdValidationDataOnly() && nothingElseWritten(end, later.offsets());
        } catch (IOException e) {
            return false;
        }
    }

    /** Between the signed revision and the end there is one object at each known place, and tables; no stray ones. */
    private boolean nothingElseWritten(int end, List<Long> offsets) {
        String tail = new String(file, end, file.length - end, StandardCharsets.ISO_8859_1);
        Matcher objects = OBJECT.matcher(tail);
        int next = 0;
        while (objects.find()) {
            long at = (long) end + objects.start();
            if (next < offsets.size() && offsets.get(next) == at) {
                next++;
            } else {
                return false;
            }
        }
        return next == offsets.size();
    }
}
