// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** What the citizen is told about the last touch. */
public enum FingerFinding {
    /** Not touched yet. */
    FIRST,
    /** Another finger, or this one lay badly: a try was counted. */
    DIFFERED,
    MESSY,
    TOO_LITTLE,
    DRY,
    WET,
    OFF_CENTRE,
    /** No finger, but what an earlier one left on the glass. */
    LATENT
}
