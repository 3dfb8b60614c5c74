// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/** Fits a kind of ticket printer; found by {@link java.util.ServiceLoader}, chosen by its name in the settings. */
public interface TicketPrinterMaker {
    /** As it stands in {@code device.ticket}: {@code serial}. */
    String name();

    /**
     * Makes printer and watch; touches no device yet.
     *
     * @param settings the device's settings by their dotted names
     * @throws IllegalArgumentException when a setting is missing or wrong; its message names the setting
     */
    Fitting open(Map<String, String> settings);

    /** The printer and who watches that it is there. */
    record Fitting(TicketPrinter printer, DeviceWatch watch) {}
}
