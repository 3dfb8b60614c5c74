// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** The patience of the present stage has run out. Posted by the visit clock. */
public record PatienceOver() implements Happening {}
