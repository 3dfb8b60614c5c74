// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import java.util.List;
import java.util.Optional;

/**
 * What has to be known of a module before it is asked.
 *
 * @param name as it stands in the settings
 * @param bits of grey a pixel on the serial line; two pixels a byte, the left one high, when 4
 * @param baud the speed it leaves the factory with
 * @param fastest the speed to raise it to when it applies a new one at once; equal to {@code baud} when it does not
 * @param fitForService false for sensors so small that a fifth of all visits would fail
 */
public record ModuleProfile(
        String name, int width, int height, int bits, int dpi, int baud, int fastest, boolean fitForService) {
    /** ZFM-20, ZFM-206, R30x, AS608: apply a new baud rate at their next start only. */
    public static final ModuleProfile ZFM20 = new ModuleProfile("zfm20", 256, 288, 4, 500, 57600, 57600, true);

    public static final ModuleProfile R503 = new ModuleProfile("r503", 192, 192, 4, 508, 57600, 115200, false);
    public static final ModuleProfile R551 = new ModuleProfile("r551", 192, 192, 4, 508, 57600, 115200, false);
    public static final List<ModuleProfile> ALL = List.of(ZFM20, R503, R551);

    public static Optional<ModuleProfile> named(String name) {
        return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** Bytes of an image on the line. */
    public int imageBytes() {
        return width * height * bits / 8;
    }
}
