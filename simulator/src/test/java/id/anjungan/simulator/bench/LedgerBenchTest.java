// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerBenchTest {
    @TempDir
    Path folder;

    @Test
    void bothSidesAreMeasuredAndTheRatioIsTheirs() throws Exception {
        Measure measure = LedgerBench.measure(folder);
        assertThat(measure.ours()).isPositive();
        assertThat(measure.reference()).isPositive();
        assertThat(measure.ratio()).isEqualTo(measure.ours() / measure.reference());
    }
}
