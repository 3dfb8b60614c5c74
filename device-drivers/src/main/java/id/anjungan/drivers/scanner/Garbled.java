// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

/** What is at the other end of the line does not speak as a scanner set up for this kiosk does. */
final class Garbled extends Exception {
    private static final long serialVersionUID = 1L;

    Garbled(String message) {
        super(message);
    }
}
