// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Bytes of the signed part that differ, all over the file. */
final class Flips {
    private static final int COUNT = 26;

    /** What becomes of a byte; anything but itself. */
    private interface Turn {
        int of(int value, int next);
    }

    private record Operation(String name, Turn turn) {}

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("lowest bit", (value, next) -> value ^ 1),
            new Operation("highest bit", (value, next) -> value ^ 0x80),
            new Operation("zero", (value, next) -> 0),
            new Operation("next byte again", (value, next) -> next),
            new Operation("one more", (value, next) -> value + 1));

    private Flips() {}

    static List<Forgery> all() {
        return IntStream.range(0, COUNT).mapToObj(Flips::flip).toList();
    }

    private static Forgery flip(int index) {
        Operation operation = OPERATIONS.get(index % OPERATIONS.size());
        int place = 7 + index * 38;
        return new Forgery(
                Attack.FLIPPED, operation.name(), place, workshop -> flipped(workshop, operation.turn(), place));
    }

    /** The place counts in thousandths of the signed bytes; the first from there on that the operation changes. */
    private static byte[] flipped(Workshop workshop, Turn turn, int place) throws IOException {
        byte[] bytes = workshop.bytes();
        int[] range = workshop.range();
        int signed = range[1] + range[3];
        for (int at = (int) ((long) signed * place / 1000); at < signed; at++) {
            int real = at < range[1] ? at : at - range[1] + range[2];
            byte turned = (byte) turn.of(bytes[real], bytes[real + 1 == bytes.length ? 0 : real + 1]);
            if (turned != bytes[real]) {
                bytes[real] = turned;
                return bytes;
            }
        }
        throw new IllegalStateException("nothing to change");
    }
}
