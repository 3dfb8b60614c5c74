// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** The two signal interfaces of ISO/IEC 14443; KTP-el of both exist. */
public enum RadioType {
    A,
    B
}
