// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/**
 * Opens one kind of document printer; found through {@link java.util.ServiceLoader} and chosen by {@link #name()}.
 *
 * <p>Settings are the texts under {@code printer.} of the kiosk's settings, keys in full ({@code printer.url}). Neither
 * method touches the device: a printer that is off is told by the port and by the watch.
 */
public interface DocumentPrinterMaker {
    /** How settings call it: {@code ipp}. */
    String name();

    /**
     * The printer behind these settings.
     *
     * @throws IllegalArgumentException when a setting is missing or makes no sense; the message names its key
     */
    DocumentPrinter open(Map<String, String> settings);

    /** A watch over the same printer; reports {@link DeviceHappening.PrinterChanged}. */
    DeviceWatch watch(Map<String, String> settings);
}
