// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** What is the matter with a SAM. */
public enum SamCondition {
    READY,
    NOT_ACTIVATED,
    OTHER_INSTITUTION,
    BLOCKED,
    EXPIRED
}
