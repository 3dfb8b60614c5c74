// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/**
 * What a module answers to a command.
 *
 * @param ack confirmation code and values
 * @param data what follows in data packets; null when nothing does
 * @param receiver who takes the data packets that the host sends next; null when none are awaited
 * @param afterwards what the module does when the answer has been sent
 */
record Answer(byte[] ack, byte[] data, java.util.function.Consumer<byte[]> receiver, Runnable afterwards) {
    static Answer code(int code) {
        return values(code);
    }

    static Answer values(int code, byte... values) {
        byte[] ack = new byte[1 + values.length];
        ack[0] = (byte) code;
        System.arraycopy(values, 0, ack, 1, values.length);
        return new Answer(ack, null, null, () -> {});
    }

    static Answer data(byte[] data) {
        return new Answer(new byte[1], data, null, () -> {});
    }

    static Answer receiving(java.util.function.Consumer<byte[]> receiver) {
        return new Answer(new byte[1], null, receiver, () -> {});
    }

    Answer then(Runnable later) {
        return new Answer(ack, data, receiver, later);
    }

    boolean ok() {
        return ack[0] == 0;
    }
}
