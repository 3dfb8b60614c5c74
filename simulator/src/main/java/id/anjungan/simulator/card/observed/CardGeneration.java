// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

/** Old and new cards, told apart by the length of their card control. */
public enum CardGeneration {
    OLD(29),
    NEW(51);

    private final int control;

    CardGeneration(int control) {
        this.control = control;
    }

    /** Bytes of card control. */
    int control() {
        return control;
    }
}
