// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.util.Arrays;

/** A fingerprint as the sensor saw it: 8-bit grey, row-major, 0 black. Memory only; {@link #close} overwrites it. */
public final class FingerImage implements AutoCloseable {
    private final int width;
    private final int height;
    private final int dpi;
    private final byte[] grey;

    /** Takes the array over; its length is width times height. */
    public FingerImage(int width, int height, int dpi, byte[] grey) {
        if (grey.length != width * height) {
            throw new IllegalArgumentException("pixels do not fill the image");
        }
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.grey = grey;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int dpi() {
        return dpi;
    }

    /** The pixels themselves, not a copy. */
    public byte[] grey() {
        return grey;
    }

    @Override
    public void close() {
        Arrays.fill(grey, (byte) 0);
    }

    @Override
    public String toString() {
        return "FingerImage[" + width + "x" + height + "]";
    }
}
