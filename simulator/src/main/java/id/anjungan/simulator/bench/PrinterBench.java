// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.drivers.ipp.IppPrinterMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * P4 and the raster's part of P6. P4 compares us, warm, as the kiosk is, with a whole run of {@code pdftoppm}, taking
 * turns.
 */
public final class PrinterBench {
    private static final int TURNS = 15;

    private final Path top;
    private final Path folder;
    private final byte[] pdf;

    /**
     * @param top the folder that holds the product
     * @param folder for pictures that are thrown away
     * @param pdf a document of one page, as the office serves it
     */
    public PrinterBench(Path top, Path folder, byte[] pdf) {
        this.top = top;
        this.folder = folder;
        this.pdf = pdf.clone();
    }

    /** P4: raster of an A4 page at 300 dpi ÷ pdftoppm to PPM, milliseconds, medians. */
    public Measure againstPdftoppm() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("page.pdf"), pdf);
        new IppPrinterMaker().warmUp();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            ours.add(RasterRounds.milliseconds(pdf));
            long start = System.nanoTime();
            Commands.output(List.of(
                    "pdftoppm",
                    "-r",
                    "300",
                    file.toString(),
                    folder.resolve("page").toString()));
            theirs.add((System.nanoTime() - start) / 1e6);
        }
        return Measure.of(
                        "P4", "raster of a page at 300 dpi, ms; pdftoppm", Measure.median(ours), Measure.median(theirs))
                .atMost(1);
    }

    /** P6, raster: first citizen ÷ tenth, milliseconds, medians over fresh machines. */
    public Measure firstAgainstTenth() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("page.pdf"), pdf);
        return new FreshStarts(top, RasterRounds.class, List.of(file.toString()))
                .measure("raster for the first citizen, ms; for the tenth");
    }
}
