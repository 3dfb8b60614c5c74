// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.ValidationFindings.Coverage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What of a file a signature covers: its byte range, and what later revisions did. The validator judges the signed
 * revision; what was laid over it afterwards is for us to find.
 */
final class RevisionCheck {
    private final byte[] file;
    private final Set<List<BigInteger>> stamps;

    /** @param stamps byte ranges of the document timestamps that fit the file and come from a trusted authority */
    RevisionCheck(byte[] file, Set<List<BigInteger>> stamps) {
        this.file = file;
        this.stamps = stamps;
    }

    /** The four numbers of a /ByteRange (ISO 32000-1 §12.8.1). */
    Coverage coverageOf(List<BigInteger> range) {
        long end = endOf(range);
        if (end < 0) {
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

    private boolean validationDataOnly(int signed) {
        UpdateText updates = new UpdateText(file);
        List<Integer> ends = updates.endsAfter(signed);
        try (PDDocument first = Loader.loadPDF(Arrays.copyOf(file, signed))) {
            return !ends.isEmpty() && addOnly(updates, first.getDocument(), signed, ends);
        } catch (IOException e) {
            return false;
        }
    }

    /** Each later revision is compared with the one before it, so that none can take back what another added. */
    private boolean addOnly(UpdateText updates, COSDocument before, int from, List<Integer> ends) throws IOException {
        if (ends.isEmpty()) {
            return true;
        }
        int end = ends.get(0);
        try (PDDocument loaded = Loader.loadPDF(Arrays.copyOf(file, end))) {
            COSDocument after = loaded.getDocument();
            return updates.holdsOnly(after, from, end)
                    && new RevisionStep(before, after, from).addsValidationDataOnly(range -> isStamp(range, end))
                    && addOnly(updates, after, end, ends.subList(1, ends.size()));
        }
    }

    /** A document timestamp that fits, over all of its revision but itself. */
    private boolean isStamp(COSArray range, int end) {
        List<BigInteger> numbers = new ArrayList<>();
        for (COSBase number : range) {
            numbers.add(number instanceof COSInteger whole ? BigInteger.valueOf(whole.longValue()) : BigInteger.ONE);
        }
        long covered = stamps.contains(numbers) ? endOf(numbers) : -1;
        return covered >= 0 && covered <= end && isBlank((int) covered, end);
    }

    private boolean isBlank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (file[at] != '\r' && file[at] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Where a range that begins with the file and leaves out its own signature alone ends; -1 for any other. */
    private long endOf(List<BigInteger> range) {
        if (range == null || range.size() != 4 || range.stream().anyMatch(n -> n.bitLength() > 31)) {
            return -1;
        }
        long end = range.get(2).longValue() + range.get(3).longValue();
        boolean ours = range.get(0).signum() == 0
                && range.get(3).signum() > 0
                && end <= file.length
                && onlySignature(range.get(1).intValue(), range.get(2).intValue());
        return ours ? end : -1;
    }
}
