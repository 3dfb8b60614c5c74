// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/**
 * Opens one kind of document printer; found through {@link java.util.ServiceLoader} and chosen by {@link #name()}.
 *
 * <p>Settings are the texts under {@code printer.} of the kiosk's settings, keys in full ({@code printer.url}). No
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

    /**
     * Does what makes the first document as quick as the tenth (classes, fonts, compiled code), with an invented page
     * and without a printer. Blocks for about two seconds of processor time; meant for the background at start.
     */
    void warmUp();

    /** A watch over the same printer; reports {@link DeviceHappening.PrinterChanged}. */
    DeviceWatch watch(Map<String, String> settings);
}
