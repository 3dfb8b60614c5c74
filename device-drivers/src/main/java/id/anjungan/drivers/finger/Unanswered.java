// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** No packet for this host came in time. */
public final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean garbled;

    Unanswered(boolean garbled) {
        super(garbled ? "what came could not be read" : "nothing came");
        this.garbled = garbled;
    }

    /** Something came that looked like a packet but was damaged. */
    public boolean garbled() {
        return garbled;
    }
}
