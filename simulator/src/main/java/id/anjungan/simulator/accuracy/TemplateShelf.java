// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.CompactCardCodec;
import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.Iso19794Codec;
import id.anjungan.core.biometric.MinutiaeRecord;
import id.anjungan.simulator.finger.TemplateMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The templates of a measurement, as they would lie on cards.
 *
 * @param templates those that can be read
 * @param unread files that hold none
 * @param stretched whether foreign ones were made of pictures of other sides than those that lie there
 */
record TemplateShelf(List<Enrolled> templates, int unread, Optional<Sides> stretched) {
    /** Width and height in pixels. */
    record Sides(int width, int height) {}

    /** The format in which own templates lie on the card. */
    enum Format {
        ISO2005,
        ISO2011,
        COMPACT;

        byte[] written(MinutiaeRecord record) {
            return switch (this) {
                case ISO2005 -> Iso19794Codec.write2005(record);
                case ISO2011 -> Iso19794Codec.write2011(record);
                case COMPACT -> CompactCardCodec.writeTemplate(record);
            };
        }
    }

    /** Made by our own extractor from whole pictures, as an enrolment desk would; of at most 63 minutiae each. */
    static TemplateShelf own(List<PrintFolder.Entry> prints, int dpi, Format format) {
        return new TemplateShelf(
                prints.parallelStream()
                        .map(print -> new Enrolled(print, own(print, dpi, format)))
                        .toList(),
                0,
                Optional.empty());
    }

    private static FingerTemplate own(PrintFolder.Entry print, int dpi, Format format) {
        try (FingerImage image = PrintPicture.of(print.file(), dpi)) {
            MinutiaeRecord minutiae = TemplateMaker.minutiae(image).atMost(TemplateMaker.MOST_MINUTIAE);
            return new FingerTemplate(FingerPosition.UNKNOWN, format.written(minutiae));
        }
    }

    /**
     * Templates that somebody else's extractor made, from files named as the pictures are. Where they say other sides
     * than a picture of theirs has, the pictures are to be stretched likewise: so were those they were made of.
     */
    static TemplateShelf foreign(List<PrintFolder.Entry> files, List<PrintFolder.Entry> prints) throws IOException {
        List<Enrolled> read = new ArrayList<>();
        Optional<Sides> stretched = Optional.empty();
        for (PrintFolder.Entry file : files) {
            FingerTemplate template = new FingerTemplate(FingerPosition.UNKNOWN, Files.readAllBytes(file.file()));
            Optional<MinutiaeRecord> minutiae = template.minutiae();
            if (minutiae.isPresent()) {
                read.add(new Enrolled(file, template));
                if (stretched.isEmpty()) {
                    stretched = otherSides(file, minutiae.get(), prints);
                }
            }
        }
        return new TemplateShelf(List.copyOf(read), files.size() - read.size(), stretched);
    }

    private static Optional<Sides> otherSides(
            PrintFolder.Entry file, MinutiaeRecord minutiae, List<PrintFolder.Entry> prints) {
        Sides told = new Sides(minutiae.width(), minutiae.height());
        return prints.stream()
                .filter(file::isSameTouch)
                .filter(print -> !sides(print.file()).equals(told))
                .map(print -> told)
                .findFirst();
    }

    private static Sides sides(Path file) {
        try (FingerImage image = PrintPicture.of(file, 0)) {
            return new Sides(image.width(), image.height());
        }
    }
}
