// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.awt.image.BufferedImage;

/**
 * A sheet that left the printer.
 *
 * @param number how many sheets have left since the printer was made, this one included
 * @param job the job's name: the ledger's id
 * @param page of the document, from 1
 * @param clockwise degrees by which to turn the sheet to read it; told by the Orientation of the raster's page header
 * @param image as it lay on the sheet, portrait, 8-bit grey or colour
 */
public record Sheet(
        int number, String job, int page, int pages, String medium, String tray, int clockwise, BufferedImage image) {
    /** Whether this is the other side of a card that was shown already. */
    public boolean isBackOfCard() {
        return medium.equals(Stock.CARDS.medium()) && page % Stock.CARDS.sides() == 0;
    }

    @Override
    public String toString() {
        return "Sheet[" + number + " of " + job + "]";
    }
}
