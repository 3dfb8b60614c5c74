// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Confirmation codes of the family (ZFM-20 manual V1.5, R503 manual V1.1). */
final class Confirmation {
    static final int OK = 0x00;
    /** The module could not read our packet. */
    static final int RECEIVE_ERROR = 0x01;

    static final int NO_FINGER = 0x02;
    static final int MESSY = 0x06;
    static final int TOO_FEW_POINTS = 0x07;
    static final int WRONG_PASSWORD = 0x13;

    private Confirmation() {}
}
