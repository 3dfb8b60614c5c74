// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.visit.Stage;

/** The end of a visit, and the question whether it has ended. */
public sealed interface FarewellStage extends Stage
        permits AskingForMoreTime, Farewell, PrintingReceipt, ChoosingCopy, ReportingFault {
    @Override
    default String journey() {
        return "farewell";
    }

    <R> R read(Reader<R> reader);

    /** One method a stage; a screen factory implements it. */
    interface Reader<R> {
        R askingForMoreTime(AskingForMoreTime stage);

        R farewell(Farewell stage);

        R printingReceipt(PrintingReceipt stage);

        R choosingCopy(ChoosingCopy stage);

        R reportingFault(ReportingFault stage);
    }
}
