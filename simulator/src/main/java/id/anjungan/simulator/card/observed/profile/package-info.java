// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * KTPEL-OBSERVED, the kiosk's end. <b>Unofficial</b>: file identifiers and shapes of commands as public programs show
 * them, everything that is not public invented, keys above all; see {@code docs/perangkat/ktp-el-teramati.md}. No real
 * KTP-el can be read with it. It shows that an adapter for a SAM that keeps its session keys to itself takes its place
 * beside ADM-REF-1 without the kiosk being touched, and therefore knows nothing but the drivers and the core.
 */
package id.anjungan.simulator.card.observed.profile;
