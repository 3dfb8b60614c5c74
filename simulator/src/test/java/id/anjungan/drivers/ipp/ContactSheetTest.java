// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.trust.TrustedDocument;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.printer.Sheet;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind that ends at the kiosk on paper, as it left the printer: pressed, sent as PWG raster over IPP, decoded by
 * the virtual printer. The sheet is written to {@code target/lembar-contoh.png}.
 */
class ContactSheetTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    private static final Path OUT = Path.of("target", "lembar-contoh.png");
    private static final int COLUMNS = 5;
    private static final int WIDTH = 248;
    private static final int HEIGHT = 351;
    private static final int GAP = 6;

    /** Whose document it is, where it cannot be anybody's. */
    private static final Map<Order.Kind, String> HOLDERS = Map.of(
            Order.Kind.KUTIPAN_AKTA_KEMATIAN, "warsito",
            Order.Kind.KUTIPAN_AKTA_PERKAWINAN, "maria",
            Order.Kind.KUTIPAN_AKTA_PERCERAIAN, "yohana",
            Order.Kind.KUTIPAN_AKTA_PENGAKUAN, "putu",
            Order.Kind.KUTIPAN_AKTA_PENGESAHAN, "putu",
            Order.Kind.KUTIPAN_AKTA_KELAHIRAN, "rini",
            Order.Kind.SKTT, "kenji");

    @TempDir
    Path folder;

    @Test
    void everyKindOnPaperLeavesThePrinter() throws Exception {
        TestCa ca = TestCa.open(new StateFolder(folder), CLOCK);
        DocumentPress press = new DocumentPress(ca, new TestTimestampAuthority(ca, CLOCK), CLOCK);
        Population people = Population.fromSeed(42);
        List<BufferedImage> pages = new ArrayList<>();
        try (IppPrinterFixture printer = new IppPrinterFixture(Pace.fast())) {
            DocumentPrinter driver = printer.driver(PrintEvidence.IMPRESSIONS);
            for (Order.Kind kind : Order.Kind.values()) {
                if (kind != Order.Kind.KIA) {
                    Persona holder = people.persona(HOLDERS.getOrDefault(kind, "siti"));
                    PressedDocument made = press.press(Order.good(kind, people.homeOf(holder), holder));
                    pages.add(printed(printer, driver, kind.name(), made));
                }
            }
        }
        assertThat(pages)
                .hasSize(Order.Kind.values().length - 1)
                .allSatisfy(page -> assertThat(inkOn(page)).isBetween(0.005, 0.4));
        byte[] sheet = png(together(pages));
        Files.createDirectories(OUT.getParent());
        Files.write(OUT, sheet);
        assertThat(sheet).hasSizeLessThan(700_000);
    }

    private static BufferedImage printed(
            IppPrinterFixture printer, DocumentPrinter driver, String name, PressedDocument made) throws Exception {
        TrustedDocument document = TrustedSample.of(made.bytes(), made.pages());
        driver.print(IppPrinterFixture.named(document, name));
        IppPrinterFixture.until((IppPrinter) driver, name, report -> report.state() == JobReport.State.COMPLETED);
        driver.forget();
        Sheet sheet = printer.sheets.get(printer.sheets.size() - 1);
        assertThat(sheet.job()).isEqualTo(name);
        BufferedImage page = smaller(sheet);
        printer.sheets.clear();
        return page;
    }

    /** A twenty-fifth of its pixels, upright or across as it is read. */
    private static BufferedImage smaller(Sheet sheet) {
        BufferedImage lain = sheet.image();
        BufferedImage read = lain;
        if (sheet.clockwise() % 180 != 0) {
            int width = lain.getHeight();
            int height = lain.getWidth();
            read = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D turn = read.createGraphics();
            turn.rotate(Math.toRadians(sheet.clockwise()), read.getWidth() / 2.0, read.getHeight() / 2.0);
            turn.drawImage(
                    lain, (read.getWidth() - lain.getWidth()) / 2, (read.getHeight() - lain.getHeight()) / 2, null);
            turn.dispose();
        }
        boolean across = read.getWidth() > read.getHeight();
        int width = WIDTH;
        int height = across ? WIDTH * 210 / 297 : HEIGHT;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(read.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }

    private static BufferedImage together(List<BufferedImage> pages) {
        int rows = (pages.size() + COLUMNS - 1) / COLUMNS;
        int across = WIDTH + GAP;
        int down = HEIGHT + GAP;
        BufferedImage all = new BufferedImage(COLUMNS * across + GAP, rows * down + GAP, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = all.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int i = 0; i < pages.size(); i++) {
            pen.drawImage(pages.get(i), GAP + i % COLUMNS * across, GAP + i / COLUMNS * down, null);
        }
        pen.dispose();
        return all;
    }

    private static double inkOn(BufferedImage page) {
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += page.getRaster().getSample(x, y, 0) < 200 ? 1 : 0;
            }
        }
        return dark / (double) (page.getWidth() * page.getHeight());
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
