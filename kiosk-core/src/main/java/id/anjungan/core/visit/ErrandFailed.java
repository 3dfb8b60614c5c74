// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * An errand, or the drawing of a screen, ended in a bug. Handled by the engine as a program fault, never by a stage.
 */
public record ErrandFailed(RuntimeException bug) implements Happening {}
