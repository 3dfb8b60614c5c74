// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketReadiness;
import id.anjungan.core.device.TicketReadiness.Obstacle;
import id.anjungan.core.device.TicketResult;
import id.anjungan.drivers.ticket.SerialTicketPrinterMaker;
import id.anjungan.simulator.timing.Pace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kiosk's driver and the virtual ticket printer, through a real pseudo-terminal, without the waiting. */
@Timeout(60)
class VirtualTicketPrinterTest {
    private static final Ticket TICKET = new Ticket(List.of(
            new Ticket.Centred("Dinas Dukcapil Kota Contoh"),
            new Ticket.Heading("TANDA TERIMA"),
            new Ticket.Rule(),
            new Ticket.Strong("Kartu Keluarga (KK)"),
            new Ticket.Text("08.00–15.00, café, L-CONTOH"),
            new Ticket.Code("L-CONTOH-0123456789")));

    private final List<String> words = new CopyOnWriteArrayList<>();
    private final List<BufferedImage> tickets = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private VirtualTicketPrinter device;
    private TicketPrinter driver;

    @BeforeEach
    void start() throws IOException {
        Path link = folder.resolve("ticket");
        device = new VirtualTicketPrinter(new VirtualTicketPrinter.Setup(38_400, link), Pace.fast(), words::add);
        device.listen(tickets::add);
        device.start();
        driver = new SerialTicketPrinterMaker()
                .open(Map.of("ticket.port", link.toString()))
                .printer();
    }

    @AfterEach
    void stop() {
        driver.close();
        device.close();
    }

    @Test
    void theBytesOfATicketMakeThePictureThatIsMeant() throws Exception {
        assertThat(driver.print(TICKET)).isEqualTo(new TicketResult.Whole(false));
        BufferedImage expected = new ExpectedTicket()
                .row("Dinas Dukcapil Kota Contoh", 1, false, true)
                .row("TANDA TERIMA", 2, false, true)
                .row("-".repeat(48), 1, false, false)
                .row("Kartu Keluarga (KK)", 1, true, false)
                .row("08.00-15.00, café, L-CONTOH", 1, false, false)
                .picture(tickets.get(0).getHeight());
        assertThat(tickets).hasSize(1);
        assertThat(ExpectedTicket.differing(expected, tickets.get(0), ExpectedTicket.ABOVE_CODE))
                .as("dots that differ above the code")
                .isZero();
        assertThat(codeOn(tickets.get(0))).isEqualTo("L-CONTOH-0123456789");
    }

    private static String codeOn(BufferedImage ticket) throws Exception {
        int[] dots = ticket.getRGB(0, 0, ticket.getWidth(), ticket.getHeight(), null, 0, ticket.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(ticket.getWidth(), ticket.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    @Test
    void theTranscriptSaysShapesAndNoLetters() throws Exception {
        driver.print(TICKET);
        assertThat(words)
                .contains("> DLE EOT 1", "< 12", "> a row of 12 letters", "> GS V, a ticket is cut off")
                .allSatisfy(word -> assertThat(word).doesNotContain("CONTOH").doesNotContain("Keluarga"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_OUT, PAPER_OUT",
        "COVER_OPEN, COVER_OPEN",
        "CUTTER_ERROR, CUTTER",
        "HEAD_HOT, HOT",
        "UNRECOVERABLE, FAULTY",
        "OFFLINE, OFFLINE"
    })
    void whatIsTheMatterIsUnderstoodAndNothingIsSent(TicketCondition condition, Obstacle obstacle) throws Exception {
        device.set(condition);
        assertThat(driver.print(TICKET)).isEqualTo(new TicketResult.Stopped(obstacle));
        device.clear();
        assertThat(driver.readiness()).isEqualTo(new TicketReadiness(Obstacle.NONE, false));
        assertThat(tickets).isEmpty();
    }

    @Test
    void aRollNearItsEndIsToldOf() throws Exception {
        device.set(TicketCondition.PAPER_NEAR_END);
        assertThat(driver.print(TICKET)).isEqualTo(new TicketResult.Whole(true));
    }

    @Test
    void whatARollThatEndedLeftUnprintedNeverComesOut() throws Exception {
        device.set(TicketCondition.PAPER_OUT_MIDWAY);
        assertThat(driver.print(TICKET)).isEqualTo(new TicketResult.Stopped(Obstacle.PAPER_OUT));
        assertThat(words).contains("> DLE DC4 8, all that waits is forgotten");
        device.clear();
        int before = words.size();
        assertThat(driver.print(new Ticket(List.of(new Ticket.Text("lain"))))).isInstanceOf(TicketResult.Whole.class);
        assertThat(words.subList(before, words.size()))
                .filteredOn(word -> word.contains("letters"))
                .containsExactly("> a row of 4 letters");
        assertThat(device.tickets()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "GARBAGE"})
    void aPrinterThatCannotBeUnderstoodIsAFault(TicketCondition condition) {
        device.set(condition);
        assertThatThrownBy(() -> driver.print(TICKET)).isInstanceOf(TicketPrinterFault.class);
        assertThat(tickets).isEmpty();
    }

    @Test
    void aPrinterThatIsPluggedInAgainIsFoundAgain() throws Exception {
        device.unplug();
        assertThatThrownBy(() -> driver.print(TICKET))
                .isInstanceOfSatisfying(
                        TicketPrinterFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(TicketPrinterFault.Kind.GONE));
        device.plug();
        assertThat(driver.print(TICKET)).isInstanceOf(TicketResult.Whole.class);
    }
}
