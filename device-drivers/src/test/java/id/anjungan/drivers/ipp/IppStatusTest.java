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
