// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Streams that are small as they lie. */
final class StreamBombs {
    private static final int MEGABYTE = 1 << 20;
    private static final String ASCII_85 = "/ASCII85Decode ";

    private StreamBombs() {}

    static List<Bomb> all() {
        return List.of(
                contents("three hundred megabytes of blanks", "/Filter /FlateDecode", () -> blanks(300)),
                contents(
                        "blanks packed three times",
                        "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
                        () -> deflated(deflated(blanks(600)))),
                contents("a thousand filters", "/Filter [" + ASCII_85.repeat(1000) + "]", () -> bytes("~>")),
                contents("runs without an end", "/Filter /RunLengthDecode", () -> runs(8)),
                contents("runs that were packed", "/Filter [/FlateDecode /RunLengthDecode]", () -> deflated(runs(10))),
                contents("a table that grows (LZW)", "/Filter /LZWDecode", () -> new byte[4 * MEGABYTE]),
                contents(
                        "rows as long as memory",
                        "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 >>",
                        () -> blanks(1)),
                Bomb.of("objects within themselves", objectStream("/N 1 /First 4", "5 0 << /Extends 5 0 R >>")),
                Bomb.of("a million objects in a stream", objectStream("/N 1000000 /First 10", "6 0 7 0 8 0 ")),
                Bomb.of("objects that begin nowhere", objectStream("/N 9 /First 2147483647", "6 2147483647 ")),
                Bomb.of(
                        "pictures larger than the country",
                        RawFile.page().stream(
                                4,
                                "/Type /XObject /Subtype /Image /Width 2000000 /Height 2000000 /BitsPerComponent 8"
                                        + " /ColorSpace /DeviceRGB /Filter /FlateDecode",
                                blanks(1))),
                Bomb.of(
                        "a page larger than the country",
                        RawFile.page()
                                .object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000000000 2000000000] >>")),
                new Bomb("a cross-reference stream of everything", counter -> crossReferences()));
    }

    private interface Packing {
        byte[] packed();
    }

    private static Bomb contents(String name, String entries, Packing packing) {
        return new Bomb(
                name,
                counter -> RawFile.page().stream(4, entries, packing.packed()).bytes());
    }

    private static RawFile objectStream(String entries, String content) {
        return RawFile.page().stream(5, "/Type /ObjStm " + entries, bytes(content));
    }

    private static byte[] crossReferences() {
        RawFile file = RawFile.page();
        int start = file.size();
        file.stream(
                9,
                "/Type /XRef /Size 2147483647 /Root 1 0 R /W [8 8 8] /Index [0 2147483647] /Filter /FlateDecode",
                blanks(100));
        return file.text("startxref\n" + start + "\n%%EOF\n").withoutTable();
    }

    static byte[] blanks(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[MEGABYTE];
        Arrays.fill(piece, (byte) ' ');
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int written = 0; written < megabytes; written++) {
                packing.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Each two bytes are 128 blanks. */
    private static byte[] runs(int megabytes) {
        byte[] runs = new byte[megabytes * MEGABYTE];
        for (int at = 0; at < runs.length; at += 2) {
            runs[at] = (byte) 129;
            runs[at + 1] = ' ';
        }
        return runs;
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
