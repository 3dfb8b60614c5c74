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
 */
public record PrinterReadiness(Obstacle obstacle, List<String> reasons, boolean idle) {
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
