// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the catalogue's tables: fields divided by {@code |}, lines that begin with {@code #} are remarks. */
final class Table {
    private Table() {}

    static <T> List<T> read(String resource, Function<List<String>, T> row) {
        try (InputStream table = Table.class.getResourceAsStream(resource)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue cannot be read", e);
        }
    }

    /** Words divided by blanks; none in an empty field. */
    static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" +"));
    }
}
