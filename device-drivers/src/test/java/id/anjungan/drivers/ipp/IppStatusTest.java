// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.drivers.ipp.IppStatus.Weight;
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
    @CsvSource({"300 600, 300", "600, 600", "600 1200, 600", "150 600, 150", "'', 300"})
    void rasterIsMadeAt300OrTheNearestThatIsTaken(String supported, int dpi) {
        List<Integer> all = Arrays.stream(supported.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();

        assertThat(IppPrinter.dpi(all)).isEqualTo(dpi);
    }

    @Test
    void evidenceIsNamedExactly() {
        assertThat(Evidence.named("counter")).isEqualTo(Evidence.COUNTER);
        assertThatThrownBy(() -> Evidence.named("hope"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("printer.evidence");
    }
}
