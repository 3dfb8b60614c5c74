// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Given a stage, when something happens, then this step: one row, one test. */
public final class StageTable {
    private final List<DynamicTest> rows = new ArrayList<>();

    public StageTable row(String name, Stage given, Happening when, Step then) {
        rows.add(DynamicTest.dynamicTest(
                given.title() + ": " + name, () -> assertThat(given.on(when)).isEqualTo(then)));
        return this;
    }

    /** The stage does not care about any of these. */
    public StageTable ignores(Stage given, Happening... happenings) {
        for (Happening happening : happenings) {
            row("ignores " + happening.title(), given, happening, Step.unmoved());
        }
        return this;
    }

    public Stream<DynamicTest> tests() {
        return rows.stream();
    }
}
