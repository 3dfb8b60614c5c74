// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.drivers.ipp.IppPrinterMaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * P4 and the raster's part of P6. P4 compares us, warm, as the kiosk is, with a whole run of {@code pdftoppm}, taking
 * turns.
 */
public final class PrinterBench {
    private static final int TURNS = 15;
    private static final int FRESH_STARTS = 10;

    private final Path folder;
    private final byte[] pdf;

    /**
     * @param folder for pictures that are thrown away
     * @param pdf a document of one page, as the office serves it
     */
    public PrinterBench(Path folder, byte[] pdf) {
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
            run(List.of(
                    "pdftoppm",
                    "-r",
                    "300",
                    file.toString(),
                    folder.resolve("page").toString()));
            theirs.add((System.nanoTime() - start) / 1e6);
        }
        return measure("P4", "raster of a page at 300 dpi, ms; pdftoppm", median(ours), median(theirs), 1.0);
    }

    /** P6, raster: first citizen ÷ tenth, milliseconds, medians over fresh machines. */
    public Measure firstAgainstTenth() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("page.pdf"), pdf);
        List<Double> first = new ArrayList<>();
        List<Double> tenth = new ArrayList<>();
        for (int i = 0; i < FRESH_STARTS; i++) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> lines = run(List.of(
                    java,
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    RasterRounds.class.getName(),
                    file.toString()));
            first.add(Double.valueOf(lines.get(0)));
            tenth.add(Double.valueOf(lines.get(lines.size() - 1)));
        }
        return measure("P6", "raster for the first citizen, ms; for the tenth", median(first), median(tenth), 1.5);
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " ended with " + process.exitValue());
        }
        return lines;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static Measure measure(String id, String what, double ours, double reference, double most) {
        double ratio = ours / reference;
        return new Measure(id, what, ours, reference, ratio, "≤ " + most, ratio <= most);
    }
}
