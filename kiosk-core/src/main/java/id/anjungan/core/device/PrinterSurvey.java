// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.List;
import java.util.Map;

/**
 * What a technician wants to know of a printer.
 *
 * @param model make and model in its own words
 * @param printer its printer-uuid, or its address when it tells none
 * @param reasons its own state reasons, each with its weight; none when all is well
 * @param media names of what lies in the tray; empty when the printer does not tell
 * @param markers percent left of each ink or toner; -1 when it does not know
 * @param lacks what a kiosk needs and this printer does not offer; empty for a fit one
 */
public record PrinterSurvey(
        String model,
        String printer,
        PrinterReadiness readiness,
        List<Reason> reasons,
        List<String> media,
        Map<String, Integer> markers,
        List<String> lacks) {

    /** How much a state reason matters at a kiosk. */
    public enum Weight {
        /** No document is begun, and a job waits. */
        BLOCKS,
        /** Somebody should come before it blocks. */
        WARNS,
        INFORMS
    }

    /** One state reason, its severity cut off. */
    public record Reason(String keyword, Weight weight) {}
}
