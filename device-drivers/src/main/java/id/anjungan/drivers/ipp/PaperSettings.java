// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.util.Map;

/**
 * How the paper is fed and printed on this machine.
 *
 * @param medium how the name begins of what must be ready
 * @param tray media-source (PWG 5100.7 §6.3.17) that holds the A4; empty: the printer finds it by its size
 * @param bothSides documents of several pages on both sides of the sheet
 * @param pdf the verified bytes as they are, instead of raster
 */
record PaperSettings(String medium, String tray, boolean bothSides, boolean pdf) {
    static final PaperSettings USUAL = new PaperSettings(PwgPage.A4, "", false, false);

    /** Blank cards of that name; a card is one sheet, whatever is told of its sides. */
    static PaperSettings cards(String medium) {
        return new PaperSettings(medium, "", false, false);
    }

    /** Of {@code printer.tray}, {@code printer.sides} and {@code printer.format}. */
    static PaperSettings of(Map<String, String> settings) {
        return new PaperSettings(
                PwgPage.A4,
                settings.getOrDefault("printer.tray", ""),
                settings.getOrDefault("printer.sides", "one").equals("both"),
                settings.getOrDefault("printer.format", "raster").equals("pdf"));
    }
}
