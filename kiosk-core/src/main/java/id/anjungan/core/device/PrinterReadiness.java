// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.List;

/**
 * Whether a page could leave the printer now.
 *
 * @param obstacle what blocks, or {@link Obstacle#NONE}
 * @param reasons the printer's own state reasons, for the technician
 * @param idle no job is queued or in the works
 * @param sheets sheets put out in the printer's life; -1 when it does not count. The ledger keeps it beside each job,
 *     so that after a restart the number of sheets that came out meanwhile is known
 */
public record PrinterReadiness(Obstacle obstacle, List<String> reasons, boolean idle, long sheets) {
    /** What a citizen can be told; in order of precedence. */
    public enum Obstacle {
        NONE,
        PAPER_OUT,
        JAM,
        COVER_OPEN,
        TONER_EMPTY,
        OTHER
    }
}
