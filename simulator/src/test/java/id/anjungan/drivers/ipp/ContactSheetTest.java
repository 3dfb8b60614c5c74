// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardPrinter;
import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketResult;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.core.trust.TrustedCardSample;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.drivers.ticket.SerialTicketPrinterMaker;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.office.trust.card.CardCounter;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.Sheet;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.ticket.VirtualTicketPrinter;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that ends at the kiosk as it left its printer: each kind of paper, the KIA on both sides with and without
 * photo, and the receipt; sent over the real wires, decoded by the virtual printers. The sheet is written to
 * {@code target/lembar-contoh.png}.
 */
class ContactSheetTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    private static final Path OUT = Path.of("target", "lembar-contoh.png");

    /** Whose document it is, where it cannot be anybody's. */
    private static final Map<Order.Kind, String> HOLDERS = Map.of(
            Order.Kind.KUTIPAN_AKTA_KEMATIAN, "warsito",
            Order.Kind.KUTIPAN_AKTA_PERKAWINAN, "maria",
            Order.Kind.KUTIPAN_AKTA_PERCERAIAN, "yohana",
            Order.Kind.KUTIPAN_AKTA_PENGAKUAN, "putu",
            Order.Kind.KUTIPAN_AKTA_PENGESAHAN, "putu",
            Order.Kind.KUTIPAN_AKTA_KELAHIRAN, "rini",
            Order.Kind.SKTT, "kenji");

    /** A receipt in the words of the screens. */
    private static final Ticket RECEIPT = new Ticket(List.of(
            new Ticket.Centred("Dinas Dukcapil Kabupaten CONTOH"),
            new Ticket.Heading("TANDA TERIMA"),
            new Ticket.Rule(),
            new Ticket.Text("Dicetak dan diambil: 20-11-2026 10.00 WIB"),
            new Ticket.Text("Mesin: ADM-0001"),
            new Ticket.Rule(),
            new Ticket.Strong("Kartu Keluarga (KK)"),
            new Ticket.Text("L-CONTOH-1, 1 lembar"),
            new Ticket.Strong("Kartu Identitas Anak (KIA)"),
            new Ticket.Text("L-CONTOH-2, 1 lembar"),
            new Ticket.Rule(),
            new Ticket.Code("L-CONTOH-1,L-CONTOH-2"),
            new Ticket.Text("Hasil cetak bermasalah? Bawa kertasnya dan tanda terima ini ke petugas."),
            new Ticket.Text(""),
            new Ticket.Text("Telepon (000) 1, 08.00–15.00"),
            new Ticket.Centred("Gratis, tanpa pungutan.")));

    @TempDir
    Path folder;

    @Test
    void everythingThatIsPrintedLeavesItsPrinter() throws Exception {
        ContactSheet together = new ContactSheet();
        List<BufferedImage> papers = new ArrayList<>();
        pages().forEach(page -> papers.addAll(together.add(page)));
        CardCounter counter = new CardCounter(folder.resolve("cards"));
        for (Persona child : List.of(counter.small(), counter.big())) {
            papers.addAll(together.add(card((TrustedCard) counter.judge(child, counter.good(child)))));
        }
        papers.addAll(together.add(ticket()));
        assertThat(papers)
                .hasSize(Order.Kind.values().length - 1 + 2 + 2 + 1)
                .allSatisfy(paper -> assertThat(inkOn(paper)).isBetween(0.005, 0.6));
        byte[] sheet = together.png();
        Files.createDirectories(OUT.getParent());
        Files.write(OUT, sheet);
        assertThat(sheet).hasSizeLessThan(700_000);
    }

    private List<BufferedImage> pages() throws Exception {
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
        return pages;
    }

    private static BufferedImage printed(
            IppPrinterFixture printer, DocumentPrinter driver, String name, PressedDocument made) throws Exception {
        driver.print(IppPrinterFixture.named(TrustedSample.of(made.bytes(), made.pages()), name));
        IppPrinterFixture.until((IppPrinter) driver, name, report -> report.state() == JobReport.State.COMPLETED);
        driver.forget();
        Sheet sheet = printer.sheets.get(printer.sheets.size() - 1);
        assertThat(sheet.job()).isEqualTo(name);
        printer.sheets.clear();
        return asItIsRead(sheet);
    }

    private static BufferedImage asItIsRead(Sheet sheet) {
        BufferedImage lain = sheet.image();
        if (sheet.clockwise() % 180 == 0) {
            return lain;
        }
        int width = lain.getHeight();
        int height = lain.getWidth();
        BufferedImage read = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D turn = read.createGraphics();
        turn.rotate(Math.toRadians(sheet.clockwise()), width / 2.0, height / 2.0);
        turn.drawImage(lain, (width - lain.getWidth()) / 2, (height - lain.getHeight()) / 2, null);
        turn.dispose();
        return read;
    }

    /** Front and back. */
    private static BufferedImage[] card(TrustedCard card) throws Exception {
        try (IppPrinterFixture printer = new IppPrinterFixture(Pace.fast(), PrinterTraits.cards(0))) {
            CardPrinter driver = new IppCardPrinterMaker()
                    .open(Map.of("card-printer.url", printer.machine.url()))
                    .printer();
            driver.print(TrustedCardSample.printable(card, "KIA"));
            assertThat(IppPrinterFixture.until(driver::report, "KIA", JobReport::isFinal)
                            .evidenced())
                    .isTrue();
            return printer.sheets.stream().map(Sheet::image).toArray(BufferedImage[]::new);
        }
    }

    private BufferedImage ticket() throws Exception {
        BlockingQueue<BufferedImage> cut = new LinkedBlockingQueue<>();
        Path link = folder.resolve("ticket");
        var setup = new VirtualTicketPrinter.Setup(38_400, link);
        try (VirtualTicketPrinter device = new VirtualTicketPrinter(setup, Pace.fast(), WireLog.none())) {
            device.listen(cut::add);
            device.start();
            TicketPrinter driver = new SerialTicketPrinterMaker()
                    .open(Map.of("ticket.port", link.toString()))
                    .printer();
            try {
                assertThat(driver.print(RECEIPT)).isEqualTo(new TicketResult.Whole(false));
            } finally {
                driver.close();
            }
            return cut.take();
        }
    }

    private static double inkOn(BufferedImage paper) {
        long dark = 0;
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                dark += paper.getRaster().getSample(x, y, 0) < 200 ? 1 : 0;
            }
        }
        return dark / (double) (paper.getWidth() * paper.getHeight());
    }
}
