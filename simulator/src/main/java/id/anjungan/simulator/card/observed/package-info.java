// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * KTPEL-OBSERVED, the world's end: virtual card and virtual SAM. <b>Unofficial</b>, with invented keys, invented status
 * words and invented people; what is observed and what is invented stands in {@code
 * docs/perangkat/ktp-el-teramati.md}.
 */
package id.anjungan.simulator.card.observed;
