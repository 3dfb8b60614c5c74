// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.time.Duration;

/**
 * How the printer is built and set up.
 *
 * @param port to listen on; 0 for a free one
 * @param pagesAMinute after the first page
 * @param firstPage from ready to the first sheet in the tray
 * @param tls ipps with a certificate of its own, made at start
 * @param resumesAfterJam prints the jammed sheet again instead of aborting the job; kiosks are commissioned without
 * @param stock what it prints on
 */
public record PrinterTraits(
        int port, int pagesAMinute, Duration firstPage, boolean tls, boolean resumesAfterJam, Stock stock) {
    public PrinterTraits(int port, int pagesAMinute, Duration firstPage, boolean tls, boolean resumesAfterJam) {
        this(port, pagesAMinute, firstPage, tls, resumesAfterJam, Stock.PAPER);
    }

    /** A printer for cards, as they are slow: a side takes some fifteen seconds. */
    public static PrinterTraits cards(int port) {
        return new PrinterTraits(port, 4, Duration.ofSeconds(20), false, false, Stock.CARDS);
    }

    /** By the table of the simulator, without TLS and jam recovery. */
    public static PrinterTraits standard(int port) {
        return new PrinterTraits(port, 20, Duration.ofSeconds(8), false, false);
    }

    Duration nextPage() {
        return Duration.ofMinutes(1).dividedBy(pagesAMinute);
    }
}
