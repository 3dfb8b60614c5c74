// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

/**
 * Whose machine this is, and how its staff are reached; from the office's settings.
 *
 * @param name the office, short enough for one line of the roof: {@code "Dinas Dukcapil Kota Contoh"}
 * @param telephone as people dial it
 * @param hours when somebody answers: {@code "08.00–15.00"}
 */
public record OfficeSign(String name, String telephone, String hours) {}
