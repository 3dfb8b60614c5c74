// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be known of a module before it is asked.
 *
 * @param name as it stands in the settings
 * @param bits of grey a pixel on the serial line; two pixels a byte, the left one high, when 4
 * @param baud the speed it leaves the factory with
 * @param fastest the speed to raise it to when it applies a new one at once; equal to {@code baud} when it does not
 * @param packet the most bytes of data that it is told to put into a packet: 32, 64, 128 or 256
 * @param fitForService false for sensors so small that a fifth of all visits would fail
 */
public record ModuleProfile(
        String name,
        int width,
        int height,
        int bits,
        int dpi,
        int baud,
        int fastest,
        int packet,
        Set<Feature> features,
        boolean fitForService) {
    /** Every speed of the family is a multiple of this, up to {@link #MOST_STEPS} times. */
    public static final int BAUD_STEP = 9600;

    public static final int MOST_STEPS = 12;

    /** What not every member of the family has. */
    public enum Feature {
        /** A ring of light around the sensor. */
        RING,
        SLEEP,
        /** Tells the size of its sensor. */
        PRODUCT_INFO
    }

    private static final Set<Feature> ALL_FEATURES = Set.of(Feature.RING, Feature.SLEEP, Feature.PRODUCT_INFO);

    /** ZFM-20, ZFM-206, R30x, AS608: apply a new baud rate at their next start only. */
    public static final ModuleProfile ZFM20 =
            new ModuleProfile("zfm20", 256, 288, 4, 500, 57600, 57600, 256, Set.of(), true);

    /** The same, of a make whose firmware applies a new baud rate at once. */
    public static final ModuleProfile ZFM20_AT_ONCE =
            new ModuleProfile("zfm20-115200", 256, 288, 4, 500, 57600, 115200, 256, Set.of(), true);

    public static final ModuleProfile R503 =
            new ModuleProfile("r503", 192, 192, 4, 508, 57600, 115200, 256, ALL_FEATURES, false);

    public static final ModuleProfile R551 =
            new ModuleProfile("r551", 192, 192, 4, 508, 57600, 115200, 256, Set.of(), false);

    public static final List<ModuleProfile> ALL = List.of(ZFM20, ZFM20_AT_ONCE, R503, R551);

    public static Optional<ModuleProfile> named(String name) {
        return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Bytes of an image on the line. */
    public int imageBytes() {
        return width * height * bits / 8;
    }
}
