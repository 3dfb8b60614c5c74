// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/**
 * What stays the same from touch to touch.
 *
 * @param ridges -1 valley to 1 ridge, {@link RidgeGrowth#WIDTH} by {@link RidgeGrowth#HEIGHT} at 500 dpi; not a copy
 * @param wornPlaces where work wears more, where less
 */
record Skin(float[] ridges, Ripple wornPlaces) {}
