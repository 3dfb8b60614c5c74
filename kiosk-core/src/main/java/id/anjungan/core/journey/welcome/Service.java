// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

/** The services that are built, by the id of their button. */
public enum Service {
    PRINT("cetak");

    private final String control;

    Service(String control) {
        this.control = control;
    }

    public String control() {
        return control;
    }
}
