// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.device.PrinterSurvey.Weight;
import id.anjungan.core.ledger.PrintEvidence;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IppStatusTest {
    @ParameterizedTest
    @CsvSource({
        "media-empty, BLOCKS, PAPER_OUT",
        "media-empty-error, BLOCKS, PAPER_OUT",
        "media-empty-report, BLOCKS, PAPER_OUT",
        "media-needed-warning, BLOCKS, PAPER_OUT",
        "media-jam-error, BLOCKS, JAM",
        "input-media-tray-jam, BLOCKS, JAM",
        "cover-open, BLOCKS, COVER_OPEN",
        "interlock-open-error, BLOCKS, COVER_OPEN",
        "marker-supply-empty, BLOCKS, TONER_EMPTY",
        "fuser-over-temp, BLOCKS, OTHER",
        "media-low-warning, WARNS, NONE",
        "toner-low, WARNS, NONE",
        "com.example-strange-error, WARNS, NONE",
        "cups-missing-filter-warning, WARNS, NONE",
        "none, INFORMS, NONE",
        "power-up-report, INFORMS, NONE"
    })
    void everyReasonHasAWeightAndAnObstacle(String reason, Weight weight, Obstacle obstacle) {
        assertThat(IppStatus.weight(reason)).isEqualTo(weight);
        assertThat(IppStatus.obstacle(reason)).isEqualTo(obstacle);
    }

    /** The whole table for kiosks (RFC 8011 §5.4.12 and the registry), whatever severity the printer adds. */
    @ParameterizedTest
    @CsvSource({
        "BLOCKS, PAPER_OUT, media-empty media-needed input-tray-missing",
        "BLOCKS, JAM, media-jam media-path-jam input-media-tray-jam",
        "BLOCKS, COVER_OPEN, cover-open door-open interlock-open",
        "BLOCKS, TONER_EMPTY, toner-empty marker-supply-empty marker-supply-missing",
        "BLOCKS, OTHER, output-tray-missing output-area-full marker-waste-full fuser-over-temp fuser-under-temp",
        "BLOCKS, OTHER, opc-life-over shutdown paused stopped-partly spool-area-full timed-out connecting-to-device",
        "WARNS, NONE, media-low toner-low marker-supply-low marker-waste-almost-full output-area-almost-full",
        "WARNS, NONE, opc-near-eol marker-print-ribbon-almost-empty com.example-unknown cups-missing-filter",
        "INFORMS, NONE, none other moving-to-paused resuming power-up"
    })
    void everyRowOfTheTable(Weight weight, Obstacle obstacle, String reasons) {
        for (String reason : reasons.split(" ")) {
            for (String severity : List.of("", "-error", "-warning", "-report")) {
                assertThat(IppStatus.weight(reason + severity)).as(reason).isEqualTo(weight);
                assertThat(IppStatus.obstacle(reason + severity)).as(reason).isEqualTo(obstacle);
            }
        }
    }

    @Test
    void connectingToADeviceIsAnObstacleOnlyWhenItLasts() {
        AtomicLong seconds = new AtomicLong();
        Connecting connecting = new Connecting(() -> seconds.get() * 1_000_000_000L);
        var state = new PrinterState(
                4,
                List.of("connecting-to-device-report"),
                true,
                0,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                PwgPage.A4);
        assertThat(connecting.judged(state).obstacle()).isEqualTo(Obstacle.NONE);
        seconds.set(30);
        assertThat(connecting.judged(state).obstacle()).isEqualTo(Obstacle.NONE);
        seconds.set(31);
        assertThat(connecting.judged(state).obstacle()).isEqualTo(Obstacle.OTHER);
        assertThat(connecting.judged(state.without("connecting-to-device")).obstacle())
                .isEqualTo(Obstacle.NONE);
        assertThat(connecting.judged(state).obstacle()).isEqualTo(Obstacle.NONE);
    }

    @Test
    void theTechniciansLogHasALineForEachChange() {
        ReasonLog log = new ReasonLog();
        assertThat(log.line(List.of("none"))).isEmpty();
        assertThat(log.line(List.of("toner-low-warning", "media-empty-error")))
                .contains("the printer: media-empty (blocks), toner-low (warns)");
        assertThat(log.line(List.of("media-empty-report", "toner-low", "power-up")))
                .isEmpty();
        assertThat(log.line(List.of("com.example-strange"))).contains("the printer: com.example-strange (warns)");
        assertThat(log.line(List.of("line\nforged 9971015203900001")))
                .contains("the printer: a word that is none (warns)");
        assertThat(log.line(List.of())).contains("the printer is well again");
    }

    @Test
    void theGravestObstacleIsTold() {
        assertThat(IppStatus.obstacle(List.of("toner-low", "cover-open", "media-jam-error")))
                .isEqualTo(Obstacle.JAM);
        assertThat(IppStatus.obstacle(List.of("toner-low"))).isEqualTo(Obstacle.NONE);
    }

    @ParameterizedTest
    @CsvSource({"300 600, 300", "600, 600", "600 1200, 600", "150 600, 150", "'', 300", "1200, -1"})
    void rasterIsMadeAt300OrTheNearestThatIsTakenAndDrawn(String supported, int dpi) {
        List<Integer> all = Arrays.stream(supported.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();
        PrinterTalents talents = new PrinterTalents("", "", List.of(), all, List.of(), List.of(), "");

        assertThat(talents.dpi().orElse(-1)).isEqualTo(dpi);
    }

    @ParameterizedTest
    @CsvSource({
        "image/pwg-raster, sgray_8 srgb_8, true",
        "image/pwg-raster, black_1 sgray_8, true",
        "image/pwg-raster, black_1, false",
        "application/pdf, sgray_8, false",
        "'', '', true"
    })
    void whatTakesNeitherGreyNorColourIsNotFit(String formats, String types, boolean fit) {
        PrinterTalents talents = new PrinterTalents("", "", words(formats), List.of(), words(types), List.of(), "");

        assertThat(talents.takesOurRaster()).isEqualTo(fit);
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    @Test
    void evidenceIsNamedExactly() {
        assertThat(PrintEvidence.named("counter")).isEqualTo(PrintEvidence.COUNTER);
        assertThatThrownBy(() -> PrintEvidence.named("hope"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("printer.evidence");
    }
}
