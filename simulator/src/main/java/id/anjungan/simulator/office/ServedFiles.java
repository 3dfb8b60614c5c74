// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

/** Where the world writes down what the office handed out. */
public interface ServedFiles {
    /**
     * A document has been handed out to its last byte; called on the call's own thread, before the last range
     * travels.
     */
    void served(byte[] pdf);

    static ServedFiles none() {
        return pdf -> {};
    }
}
