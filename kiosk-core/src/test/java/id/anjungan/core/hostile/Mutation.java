// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damage of one kind or another, by chance under a seed. */
public final class Mutation {
    /** A response APDU of the greatest length. */
    private static final int LONGEST = 65_538;

    /** What parsers of cards look for: universal tags, those of ICAO's files, those of secure messaging. */
    private static final int[] TAGS = {
        0x30, 0x31, 0x02, 0x04, 0x06, 0x17, 0xA0, 0x60, 0x61, 0x63, 0x75, 0x77, 0x6F, 0x7F61, 0x7F60, 0x5F2E, 0xA1,
        0x5C, 0x80, 0x81, 0x82, 0x87, 0x97, 0x99, 0x8E
    };

    private final RandomGenerator random;

    public Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** Something that was these bytes once, or has nothing to do with them. */
    public byte[] of(byte[] genuine) {
        byte[] bytes = genuine.clone();
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, 1);
            case 1 -> flipped(bytes, 8);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 3 -> Arrays.copyOf(bytes, bytes.length + random.nextInt(300));
            case 4 -> lengthened(bytes);
            case 5 -> repeated(bytes);
            case 6 -> removed(bytes);
            case 7 -> objects(4);
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

    private byte[] repeated(byte[] bytes) {
        byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
        return twice;
    }

    private byte[] removed(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        int from = random.nextInt(bytes.length - 1);
        int count = 1 + random.nextInt(Math.min(16, bytes.length - from - 1));
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - count);
        System.arraycopy(bytes, from + count, shorter, from, bytes.length - count - from);
        return shorter;
    }

    /** Data objects in one another, with a wrong length here and there. */
    private byte[] objects(int depth) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int tag = TAGS[random.nextInt(TAGS.length)];
            byte[] value = depth > 0 && random.nextInt(3) > 0 ? objects(depth - 1) : bytes(random.nextInt(40));
            if (tag > 0xFF) {
                out.write(tag >> 8);
            }
            out.write(tag);
            length(out, random.nextInt(20) == 0 ? random.nextInt(0x20000) : value.length);
            out.writeBytes(value);
        }
        return out.toByteArray();
    }

    private void length(ByteArrayOutputStream out, int length) {
        if (length < 0x80 && random.nextInt(30) > 0) {
            out.write(length);
        } else if (length < 0x10000) {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        } else {
            out.write(0x83);
            out.write(length >> 16);
            out.write(length >> 8);
            out.write(length);
        }
    }

    /** Mostly short; now and then as long as a response can be. */
    private byte[] noise() {
        return bytes(random.nextInt(100) == 0 ? LONGEST - random.nextInt(4) : random.nextInt(600));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
