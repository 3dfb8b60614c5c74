// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveHeapTest {
    private static final LiveHeap BEFORE = LiveHeap.parse(List.of(
            "8289:",
            " num     #instances         #bytes  class name (module)",
            "-------------------------------------------------------",
            "   1:          4634           4096  [I (java.base@17.0.15)",
            "   2:           182           1024  java.lang.String (java.base@17.0.15)",
            "Total          4816           5120"));

    @Test
    void theHeapIsTheSumOfItsClassesAndTheTotalIsNoClass() {
        assertThat(BEFORE.kilobytes()).isEqualTo(5);
    }

    @Test
    void whatGrewMostIsToldFirst() {
        LiveHeap after = LiveHeap.parse(List.of(
                "   1:  9  6144  [I (java.base@17.0.15)", "   2:  1  1024  java.lang.String", "   3:  1  4096  a.New"));
        assertThat(after.growthSince(BEFORE)).startsWith("a.New 4 kB", "[I 2 kB", "java.lang.String 0 kB");
    }
}
