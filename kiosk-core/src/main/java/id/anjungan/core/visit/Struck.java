// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** The visit clock struck a beat; only the one that was set last counts. */
record Struck(long beat) implements Happening {}
