// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Measures what a stream becomes when it is unpacked, without keeping it: whoever reads it later reads it whole into
 * memory.
 */
final class StreamCheck {
    /** Of one stream; a font or a page of a registry has a hundredth. */
    private static final long LONGEST = 32L * 1024 * 1024;
    /** A picture of A4 in colour at 600 dpi. */
    private static final long LONGEST_PICTURE = 128L * 1024 * 1024;
    /** One that packs, and one or two that make it text or picture. */
    private static final int MOST_FILTERS = 3;

    /** Of what other packings make it that tell their end no sooner: some hundred times as much can come of it. */
    private static final long LONGEST_RUNS = 1024L * 1024;

    private static final Set<COSName> RUNS = Set.of(
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION);

    private static final int PIECE = 64 * 1024;
    /** Of predictors (ISO 32000-1 table 8): colours times bits times columns. */
    private static final long LONGEST_ROW = 8L * 1024 * 1024;

    private StreamCheck() {}

    /** False when it is packed too often, is too long unpacked, or asks for absurd rows. */
    static boolean isBounded(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() > MOST_FILTERS) {
            return false;
        }
        return hasShortRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))
                && inflatesWithin(stream, filters);
    }

    private static boolean hasShortRows(COSBase parameters) {
        if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!hasShortRows(several.getObject(i))) {
                    return false;
                }
            }
            return true;
        }
        if (!(parameters instanceof COSDictionary row)) {
            return true;
        }
        long columns = row.getLong(COSName.COLUMNS, 1);
        long colours = row.getLong(COSName.COLORS, 1);
        long bits = row.getLong(COSName.BITS_PER_COMPONENT, 8);
        boolean sane = columns >= 0 && colours >= 0 && colours <= 32 && bits >= 0 && bits <= 32;
        return sane && columns <= LONGEST_ROW && columns * colours * bits <= 8 * LONGEST_ROW;
    }

    /** Unpacks as far as the outermost filters are Flate, and measures what is left for the others. */
    private static boolean inflatesWithin(COSStream stream, COSBase filters) {
        List<COSBase> all = each(filters);
        int layers = 0;
        while (layers < all.size() && isFlate(all.get(layers))) {
            layers++;
        }
        boolean runs = all.stream().skip(layers).anyMatch(filter -> filter instanceof COSName && RUNS.contains(filter));
        return (layers == 0 && !runs) || isWithin(stream, layers, runs ? LONGEST_RUNS : longest(stream));
    }

    private static List<COSBase> each(COSBase filters) {
        List<COSBase> all = new ArrayList<>();
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                all.add(several.getObject(i));
            }
        } else if (filters != null) {
            all.add(filters);
        }
        return all;
    }

    private static long longest(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) ? LONGEST_PICTURE : LONGEST;
    }

    private static boolean isWithin(COSStream stream, int layers, long longest) {
        long length = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = inflating(stream.createRawInputStream(), layers)) {
            for (int read = in.read(piece); read >= 0 && length <= longest; read = in.read(piece)) {
                length += read;
            }
        } catch (IOException damaged) {
            // what is readable of it is all that anybody gets
            return length <= longest;
        }
        return length <= longest;
    }

    private static InputStream inflating(InputStream packed, int layers) {
        InputStream in = packed;
        for (int layer = 0; layer < layers; layer++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
