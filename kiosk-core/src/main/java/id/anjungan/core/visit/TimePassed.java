// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** A beat of the present stage's rhythm has come. Posted by the visit clock. */
public record TimePassed() implements Happening {}
