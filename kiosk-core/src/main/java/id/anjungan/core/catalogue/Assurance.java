// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

/** How sure the office may be of who stands at the machine, weakest first. */
public enum Assurance {
    NIK_AND_PIN,
    QR_AND_PIN,
    OFFICER,
    CARD_AND_FINGER
}
