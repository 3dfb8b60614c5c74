// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the catalogue's table: fields divided by {@code |}, lines that begin with {@code #} are remarks. */
final class KindTable {
    static final List<DocumentKind> KINDS = read();

    private static final String RESOURCE = "document-kinds.txt";
    private static final String YES = "yes";

    private KindTable() {}

    private static List<DocumentKind> read() {
        try (InputStream table = KindTable.class.getResourceAsStream(RESOURCE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KindTable::kind)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue cannot be read", e);
        }
    }

    private static DocumentKind kind(String line) {
        List<String> fields =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new DocumentKind(
                fields.get(0),
                fields.get(1),
                Offer.Medium.valueOf(fields.get(2)),
                fields.get(3),
                fields.get(4).equals(YES),
                Integer.parseInt(fields.get(5)),
                fields.get(6).equals(YES),
                fields.get(7).equals(YES));
    }
}
