// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjungan.core.device.CardPrinter;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.CardPrinterChanged;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.JobReport.State;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.trust.ChildCard.Photo;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.core.trust.TrustedCardSample;
import id.anjungan.drivers.card.CardFaces;
import id.anjungan.simulator.printer.PrinterCondition;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.Sheet;
import id.anjungan.simulator.printer.SheetCompare;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The driver of card printers and the virtual one, with real HTTP between them. */
class IppCardPrinterTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<Sheet> sides = new CopyOnWriteArrayList<>();
    private final TrustedCard card = TrustedCardSample.of(new byte[] {0x30, 1}, new Photo.None());
    private VirtualIppPrinter machine;
    private CardPrinter printer;

    @BeforeEach
    void switchOn() throws IOException {
        machine = new VirtualIppPrinter(PrinterTraits.cards(0), Pace.fast(), WireLog.none());
        machine.listen(sides::add);
        machine.start();
        printer = new IppCardPrinterMaker()
                .open(Map.of("card-printer.url", machine.url()))
                .printer();
    }

    @AfterEach
    void switchOff() {
        machine.close();
    }

    private JobReport until(String name, Predicate<JobReport> enough) throws PrinterFault {
        return IppPrinterFixture.until(printer::report, name, enough);
    }

    private void print(String name) throws PrinterFault {
        printer.print(TrustedCardSample.printable(card, name));
    }

    @Test
    void bothSidesAreOneCard() throws PrinterFault, IOException {
        printer.prepare(card);
        assertThat(machine.queued()).isZero();
        long before = printer.readiness().sheets();
        print("L-1");

        assertThat(until("L-1", JobReport::isFinal)).isEqualTo(new JobReport(State.COMPLETED, Obstacle.NONE, 1, true));
        assertThat(machine.tray()).containsExactly("L-1");
        assertThat(printer.readiness().sheets()).isEqualTo(before + 1);
        assertThat(sides).extracting(side -> side.page() + "/" + side.pages()).containsExactly("1/2", "2/2");
        assertThat(sides).allSatisfy(side -> {
            assertThat(side.image().getWidth()).isEqualTo(1016);
            assertThat(side.image().getHeight()).isEqualTo(648);
            assertThat(side.medium()).contains("cr80");
        });
        CardFaces faces = CardFaces.of(card.card());
        assertThat(SheetCompare.difference(sides.get(0).image(), faces.front())).isZero();
        assertThat(SheetCompare.difference(sides.get(1).image(), faces.back())).isZero();
        assertThat(machine.floor().sum()).isEqualTo(Duration.ofSeconds(35));
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIA_EMPTY, PAPER_OUT",
        "MEDIA_JAM, JAM",
        "COVER_OPEN, COVER_OPEN",
        "TONER_EMPTY, TONER_EMPTY",
        "OUTPUT_AREA_FULL, OTHER"
    })
    void tellsWhatIsInTheWay(PrinterCondition condition, Obstacle obstacle) throws PrinterFault {
        machine.set(condition);

        assertThat(printer.readiness().obstacle()).isEqualTo(obstacle);
    }

    @Test
    void aCardThatJamsTakesItsJobWithIt() throws PrinterFault {
        machine.setAfter(0, PrinterCondition.MEDIA_JAM);
        print("L-1");
        until("L-1", report -> report.obstacle() == Obstacle.JAM);

        machine.clear();

        assertThat(until("L-1", JobReport::isFinal)).isEqualTo(new JobReport(State.ABORTED, Obstacle.NONE, 0, false));
        assertThat(machine.tray()).isEmpty();
        assertThat(machine.sheets()).isZero();
    }

    @Test
    void blanksThatRunOutHoldTheJobUntilTheyAreRefilled() throws PrinterFault {
        machine.set(PrinterCondition.MEDIA_EMPTY);
        print("L-1");
        until("L-1", report -> report.obstacle() == Obstacle.PAPER_OUT);

        machine.clear();

        assertThat(until("L-1", JobReport::isFinal).evidenced()).isTrue();
    }

    @Test
    void aCancelledJobPutsOutNothing() throws PrinterFault {
        machine.set(PrinterCondition.MEDIA_EMPTY);
        print("L-1");
        until("L-1", report -> report.obstacle() == Obstacle.PAPER_OUT);

        printer.cancel("L-1");

        assertThat(until("L-1", JobReport::isFinal).state()).isEqualTo(State.CANCELED);
        machine.clear();
        print("L-2");
        until("L-2", JobReport::isFinal);
        assertThat(machine.tray()).containsExactly("L-2");
    }

    @Test
    void oneNameIsHandedOverOnce() throws PrinterFault {
        print("L-1");
        until("L-1", JobReport::isFinal);

        assertThat(catchThrowableOfType(PrinterFault.class, () -> print("L-1")).kind())
                .isEqualTo(PrinterFault.Kind.UNCERTAIN);
        assertThat(machine.sheets()).isEqualTo(1);
    }

    @Test
    void faultsSayWhatBecameOfTheCard() throws PrinterFault {
        machine.accept(false);
        assertThat(catchThrowableOfType(PrinterFault.class, () -> print("L-1")).kind())
                .isEqualTo(PrinterFault.Kind.REFUSED);
        machine.accept(true);
        machine.loseNextAnswer();
        assertThat(catchThrowableOfType(PrinterFault.class, () -> print("L-2")).kind())
                .isEqualTo(PrinterFault.Kind.UNCERTAIN);
        machine.unplug();
        assertThat(catchThrowableOfType(PrinterFault.class, () -> printer.readiness())
                        .kind())
                .isEqualTo(PrinterFault.Kind.GONE);
        TrustedCard broken = TrustedCardSample.of(new byte[] {0x30, 2}, new Photo.Jpeg(new byte[] {1, 2, 3}));
        assertThat(catchThrowableOfType(PrinterFault.class, () -> printer.prepare(broken))
                        .kind())
                .isEqualTo(PrinterFault.Kind.UNPRINTABLE);
    }

    @Test
    void itsWatchTellsOfTheCardPrinterAlone() throws InterruptedException {
        BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();
        machine.set(PrinterCondition.MEDIA_EMPTY);
        DeviceWatch watch = new IppCardPrinterMaker()
                .open(Map.of("card-printer.url", machine.url()))
                .watch();
        watch.watch(told::add);
        try {
            assertThat(told.poll(LONG.toSeconds(), TimeUnit.SECONDS))
                    .isEqualTo(new CardPrinterChanged(Obstacle.PAPER_OUT, false));
        } finally {
            watch.close();
        }
    }
}
