// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder whose files are named as in the fingerprint verification competitions: finger, underscore, impression. */
final class PrintFolder {
    private static final Pattern NAME = Pattern.compile("(?<finger>.+)_(?<impression>\\d{1,4})\\.(?<kind>[^.]+)");
    private static final Pattern PICTURES = Pattern.compile("tiff?|png|bmp", Pattern.CASE_INSENSITIVE);

    private PrintFolder() {}

    /** One file: an impression of a finger, as a picture or as a template. */
    record Entry(String finger, int impression, Path file) {
        boolean isSameFinger(Entry other) {
            return finger.equals(other.finger);
        }

        boolean isSameTouch(Entry other) {
            return isSameFinger(other) && impression == other.impression;
        }
    }

    /** The pictures of a folder, by finger and impression; other files are passed over. */
    static List<Entry> pictures(Path folder) throws IOException {
        return entries(folder, true);
    }

    /** All other files that are so named. */
    static List<Entry> templates(Path folder) throws IOException {
        return entries(folder, false);
    }

    private static List<Entry> entries(Path folder, boolean pictures) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> entry(file, pictures).stream())
                    .sorted(Comparator.comparing(Entry::finger).thenComparingInt(Entry::impression))
                    .toList();
        }
    }

    private static Optional<Entry> entry(Path file, boolean pictures) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || PICTURES.matcher(name.group("kind")).matches() != pictures) {
            return Optional.empty();
        }
        return Optional.of(new Entry(name.group("finger"), Integer.parseInt(name.group("impression")), file));
    }
}
