// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** The visit clock rang; only the alarm set last counts. */
record Ring(long alarm) implements Happening {}
