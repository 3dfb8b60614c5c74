// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/**
 * An instruction of the module and how its acknowledgement is understood. Immutable.
 *
 * @param <T> what the module tells
 */
interface Command<T> {
    /** Instruction code and parameters. */
    byte[] payload();

    /** How long the module may take to acknowledge, in milliseconds. */
    default int patienceMs() {
        return 1000;
    }

    /**
     * The meaning of an acknowledgement.
     *
     * @param code the confirmation code
     * @param ack the whole payload; values begin at 1
     * @return null when the module says that it did not understand, so that the command is repeated
     */
    T understood(int code, byte[] ack);
}
