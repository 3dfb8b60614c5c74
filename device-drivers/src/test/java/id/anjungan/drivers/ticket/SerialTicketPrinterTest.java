// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketPrinterFault.Kind;
import id.anjungan.core.device.TicketReadiness;
import id.anjungan.core.device.TicketReadiness.Obstacle;
import id.anjungan.core.device.TicketResult;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import id.anjungan.drivers.serial.TimedLine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a printer says of itself is asked before and after, believed, and obeyed. */
class SerialTicketPrinterTest {
    private static final Ticket TICKET = new Ticket(List.of(new Ticket.Heading("TANDA TERIMA")));
    private static final int WELL = 0x12;

    private final StandingPrinter printer = new StandingPrinter();

    @Test
    void aTicketIsSentBetweenTwoLooksAtTheWholePrinter() throws Exception {
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.Whole(false));
        List<String> written = printer.line.written();
        assertThat(written.subList(0, 4)).containsExactly("100401", "100402", "100403", "100404");
        assertThat(written.get(4)).startsWith("1b40").endsWith("1d564200");
        assertThat(written.subList(5, written.size()))
                .containsExactly("1d7201", "100401", "100402", "100403", "100404");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0x08, OFFLINE",
        "2, 0x04, COVER_OPEN",
        "2, 0x20, PAPER_OUT",
        "2, 0x40, FAULTY",
        "3, 0x04, FAULTY",
        "3, 0x08, CUTTER",
        "3, 0x20, FAULTY",
        "3, 0x40, HOT",
        "4, 0x20, PAPER_OUT",
        "4, 0x40, PAPER_OUT",
        "4, 0x60, PAPER_OUT"
    })
    void nothingIsSentToAPrinterThatSaysABitOfTrouble(int question, String bit, Obstacle obstacle) throws Exception {
        printer.saying(question, WELL | Integer.decode(bit));
        assertThat(printer.driver().readiness().obstacle()).isEqualTo(obstacle);
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.Stopped(obstacle));
        assertThat(printer.tickets()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0x04", "1, 0x20", "1, 0x40", "2, 0x08"})
    void bitsOfDrawerAndFeedButtonKeepNobodyFromPrinting(int question, String bit) throws Exception {
        printer.saying(question, WELL | Integer.decode(bit));
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.Whole(false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x04, 0x08, 0x0C})
    void aRollNearItsEndPrintsAndSaysSo(int bits) throws Exception {
        printer.saying(EscPos.ASK_PAPER, WELL | bits).sayingWhenDone(0x03);
        assertThat(printer.driver().readiness()).isEqualTo(new TicketReadiness(Obstacle.NONE, true));
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.Whole(true));
    }

    @Test
    void theCoverComesBeforeThePaperThatItTakesAway() throws Exception {
        printer.saying(1, WELL | 0x08).saying(2, WELL | 0x24).saying(4, WELL | 0x60);
        assertThat(printer.driver().readiness().obstacle()).isEqualTo(Obstacle.COVER_OPEN);
    }

    @Test
    void aRollThatEndsMidwayStopsTheTicketAndTheRestIsTakenBack() throws Exception {
        printer.whilePrinting(() -> printer.stuck().saying(EscPos.ASK_PAPER, WELL | 0x60));
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.Stopped(Obstacle.PAPER_OUT));
        assertThat(printer.wasToldToForget()).isTrue();
    }

    @Test
    void aRollThatEndsWithTheLastLineHasPrintedItAll() throws Exception {
        printer.whilePrinting(() -> printer.saying(EscPos.ASK_PAPER, WELL | 0x60));
        assertThat(printer.driver().print(TICKET)).isInstanceOf(TicketResult.Whole.class);
        assertThat(printer.wasToldToForget()).isFalse();
    }

    @Test
    void aTicketThatNeverEndsIsTakenBackInTime() {
        printer.stuck();
        assertFault(printer.driver(), Kind.SILENT);
        assertThat(printer.wasToldToForget()).isTrue();
        assertThat(printer.line.elapsedMs()).isBetween(15_000L, 30_000L);
    }

    @Test
    void whoeverLeavesMeanwhileHasTheRestTakenBack() throws Exception {
        printer.whilePrinting(() -> Thread.currentThread().interrupt());
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.CalledOff());
        assertThat(printer.wasToldToForget()).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aPrinterThatSaysNothingIsSilentBeforeLong() {
        TimedLine line = new TimedLine();
        assertFault(new SerialTicketPrinter(line, 9600), Kind.SILENT);
        assertThat(line.elapsedMs()).isLessThanOrEqualTo(5_000);
        assertThat(line.written()).allMatch("100401"::equals);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0x92, 0x1F, 0x41})
    void whatNoPrinterSaysIsGarbled(int nonsense) {
        TimedLine line = new TimedLine();
        line.answering(bytes -> new byte[] {(byte) nonsense});
        assertFault(new SerialTicketPrinter(line, 9600), Kind.GARBLED);
        assertThat(line.elapsedMs()).isLessThanOrEqualTo(5_000);
    }

    @Test
    void aLineThatShoutsWithoutEndIsGarbledBeforeLong() {
        TimedLine line = new TimedLine();
        line.shout(new byte[] {'A', 0x12, 0x12, 0x00, (byte) 0xFF});
        assertFault(new SerialTicketPrinter(line, 9600), Kind.GARBLED);
        assertThat(line.elapsedMs()).isLessThanOrEqualTo(5_000);
    }

    @Test
    void statusThatIsToldUnaskedIsPassedOver() throws Exception {
        TimedLine line = new TimedLine();
        line.answering(bytes -> bytes[0] == 0x10 && bytes[1] == 0x04
                ? new byte[] {0x11, 0x14, 0, 0, 0x0F, 0x13, WELL}
                : bytes[0] == 0x1D ? new byte[] {0x18, 0, 0, 0, 0} : new byte[0]);
        assertThat(new SerialTicketPrinter(line, 9600).print(TICKET)).isEqualTo(new TicketResult.Whole(false));
    }

    @Test
    void anAnswerThatCameDamagedIsAskedForAgain() throws Exception {
        TimedLine line = new TimedLine();
        line.answering(bytes -> line.written().size() == 1 ? new byte[] {(byte) 0x92} : new byte[] {WELL});
        assertThat(new SerialTicketPrinter(line, 9600).readiness().obstacle()).isEqualTo(Obstacle.NONE);
    }

    @Test
    void twoAnswersToOneQuestionAreNotBelieved() throws Exception {
        TimedLine line = new TimedLine();
        line.answering(bytes -> line.written().size() == 1 ? new byte[] {WELL | 0x08, WELL} : new byte[] {WELL});
        assertThat(new SerialTicketPrinter(line, 9600).readiness().obstacle()).isEqualTo(Obstacle.NONE);
        assertThat(line.written()).startsWith("100401", "100401", "100402");
    }

    @Test
    void anUnpluggedPrinterIsGoneAndFoundAgain() throws Exception {
        printer.line.unplug();
        assertFault(printer.driver(), Kind.GONE);
        printer.line.plug();
        assertThat(printer.driver().print(TICKET)).isEqualTo(new TicketResult.Whole(false));
    }

    @Test
    void aPrinterThatIsUnpluggedMidwayIsGone() {
        printer.whilePrinting(printer.line::unplug);
        assertFault(printer.driver(), Kind.GONE);
    }

    @Test
    void theLineIsOpenOnlyWhileItIsNeeded() throws Exception {
        int[] open = {0};
        PassingLine counted = new PassingLine(printer.line) {
            @Override
            public void open(int baud) throws LineGone {
                super.open(baud);
                assertThat(baud).isEqualTo(19_200);
                open[0]++;
            }

            @Override
            public void close() {
                super.close();
                open[0]--;
            }
        };
        new SerialTicketPrinter(counted, 19_200).print(TICKET);
        assertThat(open[0]).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noiseEndsInAnAnswerOrAFaultAndInTime(long seed) {
        Random noise = new Random(seed);
        for (int i = 0; i < 500; i++) {
            TimedLine line = new TimedLine();
            line.answering(bytes -> drawn(noise));
            try {
                assertThat(new SerialTicketPrinter(line, 38_400).print(TICKET)).isNotNull();
            } catch (TicketPrinterFault fault) {
                assertThat(fault.kind()).isNotEqualTo(Kind.GONE);
            }
            assertThat(line.elapsedMs()).as("seed " + seed + ", try " + i).isLessThanOrEqualTo(30_000);
        }
    }

    private static byte[] drawn(Random noise) {
        byte[] bytes = new byte[noise.nextInt(6)];
        noise.nextBytes(bytes);
        if (bytes.length > 0 && noise.nextBoolean()) {
            bytes[0] = WELL;
        }
        return bytes;
    }

    private static void assertFault(SerialTicketPrinter driver, Kind kind) {
        assertThatThrownBy(() -> driver.print(TICKET))
                .isInstanceOfSatisfying(
                        TicketPrinterFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
