// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;
import java.util.zip.Deflater;

/**
 * A signature that nobody wrote: 168 by 44 pixels of one bit, as is observed, one swinging line from left to right. How
 * real ones are compressed is not public; this one by DEFLATE (RFC 1951 in RFC 1950).
 */
final class Flourish {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 44;
    private static final int SWINGS = 5;

    private Flourish() {}

    static byte[] of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] pixels = new byte[WIDTH / 8 * HEIGHT];
        double phase = random.nextDouble(Math.PI);
        double reach = HEIGHT * random.nextDouble(0.2, 0.45);
        for (int x = 0; x < WIDTH; x++) {
            double swing = Math.sin(phase + x * SWINGS * 2 * Math.PI / WIDTH) * reach * (WIDTH - x) / WIDTH;
            int y = (int) (HEIGHT / 2.0 + swing);
            pixels[y * WIDTH / 8 + x / 8] |= (byte) (0x80 >> x % 8);
        }
        return deflated(pixels);
    }

    private static byte[] deflated(byte[] pixels) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(pixels);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[256];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }
}
