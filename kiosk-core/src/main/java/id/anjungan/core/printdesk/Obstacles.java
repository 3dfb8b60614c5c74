// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.printdesk.PrintHappening.Why;

/** What an obstacle at the printer means to an order. */
final class Obstacles {
    private Obstacles() {}

    static Why why(Obstacle obstacle) {
        return switch (obstacle) {
            case PAPER_OUT -> Why.PAPER_OUT;
            case JAM -> Why.JAM;
            case COVER_OPEN -> Why.COVER_OPEN;
            case TONER_EMPTY -> Why.TONER_EMPTY;
            case OTHER, NONE -> Why.PRINTER_BLOCKED;
        };
    }
}
