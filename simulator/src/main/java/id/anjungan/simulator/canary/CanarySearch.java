// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.canary;

import id.anjungan.simulator.people.Persona;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for traces of people where none may be: files, folders, heap dumps. People are searched by NIK, full name,
 * numbers of their papers and whatever bytes are added (templates, images), each as UTF-8, Latin-1, UTF-16 of both
 * orders, BCD, hexadecimal and base64 of all three alignments.
 *
 * <p>Findings name the persona's id and the encoding, never the datum.
 */
public final class CanarySearch {
    private static final int SHORTEST = 8;
    private static final int BINARY_WINDOW = 24;
    /** The type of an array's elements in a heap dump. */
    private static final byte HPROF_BYTE = 8;

    private final ByteSearch search = new ByteSearch();

    public CanarySearch(Collection<Persona> personas) {
        for (Persona persona : personas) {
            texts(persona).forEach((what, text) -> addText(persona.id() + " " + what, text));
        }
    }

    private static Map<String, String> texts(Persona persona) {
        return Map.of(
                "nik",
                persona.nik(),
                "name",
                persona.name(),
                "kk",
                persona.kkNumber(),
                "akta",
                persona.birthActNumber());
    }

    private void addText(String label, String text) {
        if (text.length() < SHORTEST) {
            return;
        }
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE)) {
            search.add(label + " as " + charset, text.getBytes(charset));
        }
        addEncoded(label, text.getBytes(StandardCharsets.UTF_8));
        if (text.matches("([0-9]{2})+")) {
            search.add(label + " as BCD", HexFormat.of().parseHex(text));
        }
    }

    private void addEncoded(String label, byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        search.add(label + " as hex", hex.getBytes(StandardCharsets.US_ASCII));
        search.add(label + " as HEX", hex.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 3; shift++) {
            byte[] padded = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, padded, shift, bytes.length);
            String base64 = Base64.getEncoder().encodeToString(padded);
            int from = shift == 0 ? 0 : 4;
            int to = base64.length() - 4;
            if (to - from >= SHORTEST) {
                search.add(label + " as base64", base64.substring(from, to).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** Adds secret bytes of any kind: a template, an image. A window from their middle stands for all. */
    public CanarySearch with(String label, byte[] secret) {
        int length = Math.min(BINARY_WINDOW, secret.length);
        int from = (secret.length - length) / 2;
        byte[] window = java.util.Arrays.copyOfRange(secret, from, from + length);
        search.add(label + " raw", window);
        addEncoded(label, window);
        return this;
    }

    /**
     * Adds digits that are too few to be searched by themselves, since any log holds such a number somewhere: as an
     * array of exactly their length in a heap dump, as a text between quotes, and in encodings that are long enough.
     */
    public CanarySearch typed(String label, String digits) {
        byte[] plain = digits.getBytes(StandardCharsets.US_ASCII);
        byte[] values = new byte[plain.length];
        ByteBuffer numbers = ByteBuffer.allocate(Integer.BYTES * plain.length);
        for (int i = 0; i < plain.length; i++) {
            values[i] = (byte) (plain[i] - '0');
            numbers.putInt(values[i]);
        }
        search.add(label + " as a text", inArray(plain));
        search.add(label + " as digits", inArray(values));
        search.add(label + " as numbers", numbers.array());
        search.add(label + " as UTF-16BE", digits.getBytes(StandardCharsets.UTF_16BE));
        search.add(label + " as UTF-16LE", digits.getBytes(StandardCharsets.UTF_16LE));
        for (String before : List.of("\"", "=", ":", "pin ")) {
            search.add(label + " in words", (before + digits).getBytes(StandardCharsets.US_ASCII));
        }
        return this;
    }

    /** As a heap dump writes an array of bytes (HPROF 1.0.2, PRIMITIVE ARRAY DUMP): length, type, content. */
    private static byte[] inArray(byte[] content) {
        return ByteBuffer.allocate(Integer.BYTES + 1 + content.length)
                .putInt(content.length)
                .put(HPROF_BYTE)
                .put(content)
                .array();
    }

    /** What some bytes hold. */
    Set<String> in(byte[] bytes) throws IOException {
        return search.in(new ByteArrayInputStream(bytes));
    }

    /** What is found below a path (a file or a folder), a line each: the file and what it holds. */
    public List<String> under(Path path) throws IOException {
        List<String> findings = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                for (String hit : search.in(in)) {
                    findings.add(path.relativize(file) + ": " + hit);
                }
            }
        }
        return findings;
    }
}
