// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/**
 * An instruction of the module and how its acknowledgement is understood. Immutable. There is none to compare or to
 * search: what a module thinks of a finger is not asked.
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
     * The meaning of an acknowledgement; a module that did not understand, or wants its password, is not heard of
     * here.
     *
     * @param ack the whole payload; values begin at 1
     * @return null when a sound module does not answer this command so
     */
    T understood(Confirmation code, byte[] ack);
}
