// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.visit.Errand;
import java.util.List;

/** A stage at which the print desk has this visit's order; leaving it early abandons the order. */
public sealed interface OpenOrder extends PrintStage permits Reserving, Printing, TakingPaper, ReportingFault {
    @Override
    default List<Errand> whenAbandoned() {
        return List.of(
                new PrintErrand.AbandonOrder(),
                new PrintErrand.CloseVisit(bearer().citizen().grant(), "abandoned"));
    }
}
