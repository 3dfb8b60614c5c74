// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/** Fits a kind of voice; found by {@link java.util.ServiceLoader}, chosen by its name in the settings. */
public interface SpeakerMaker {
    /** As it stands in {@code device.speaker}: {@code espeak}. */
    String name();

    /**
     * Makes voice and watch; touches no device yet.
     *
     * @param settings the device's settings by their dotted names
     * @throws IllegalArgumentException when a setting is missing or wrong; its message names the setting
     */
    Fitting open(Map<String, String> settings);

    /** The voice, and who watches whether a headset is plugged in; without a jack that tells, none ever is. */
    record Fitting(Speaker speaker, DeviceWatch watch) {}
}
