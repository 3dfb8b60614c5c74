// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damage of one kind or another, by chance under a seed. */
final class Mutation {
    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(byte[] genuine) {
        byte[] bytes = genuine.clone();
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, 1);
            case 1 -> flipped(bytes, 8);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 3 -> Arrays.copyOf(bytes, bytes.length + random.nextInt(300));
            case 4 -> lengthened(bytes);
            default -> noise();
        };
    }

    private byte[] flipped(byte[] bytes, int times) {
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** A byte that may be a length becomes the greatest of its form. */
    private byte[] lengthened(byte[] bytes) {
        if (bytes.length > 4) {
            int at = random.nextInt(bytes.length - 4);
            bytes[at] = (byte) (0x81 + random.nextInt(4));
            Arrays.fill(bytes, at + 1, at + 4, (byte) 0xFF);
        }
        return bytes;
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(2048)];
        random.nextBytes(bytes);
        return bytes;
    }
}
