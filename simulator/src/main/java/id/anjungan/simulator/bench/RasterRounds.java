// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.drivers.ipp.IppPrinterMaker;
import id.anjungan.drivers.ipp.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A fresh machine: warms up as the kiosk does at its start, draws ten documents, and prints the milliseconds of each.
 */
public final class RasterRounds {
    private static final int ROUNDS = 10;

    private RasterRounds() {}

    public static void main(String[] arguments) throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of(arguments[0]));
        new IppPrinterMaker().warmUp();
        for (int i = 0; i < ROUNDS; i++) {
            System.out.println(milliseconds(pdf));
        }
    }

    static double milliseconds(byte[] pdf) throws IOException {
        long start = System.nanoTime();
        Raster raster = Raster.of(pdf, 300, List.of());
        double time = (System.nanoTime() - start) / 1e6;
        raster.wipe();
        return time;
    }
}
