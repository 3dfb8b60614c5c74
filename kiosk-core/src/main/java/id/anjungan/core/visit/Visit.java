// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * A moment of a visit, as listeners see it.
 *
 * @param id the visit's number since the program's start; results that belong to an earlier number are dropped
 * @param reference the four characters that stand in help codes and in the log, never derived from the citizen
 * @param entry counts the stages entered since the program's start, from 1; unchanged by updates
 * @param cause the happening that led here, as the trace names it
 * @param lapse how long the present stage stands already
 */
public record Visit(
        long id,
        String reference,
        int entry,
        Stage stage,
        Preferences preferences,
        Help help,
        String cause,
        Lapse lapse) {}
