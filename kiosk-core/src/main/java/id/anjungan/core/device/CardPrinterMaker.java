// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/**
 * Opens one kind of card printer; found through {@link java.util.ServiceLoader} and chosen by {@link #name()}.
 *
 * <p>Settings are the texts under {@code card-printer.} of the kiosk's settings, keys in full ({@code
 * card-printer.url}). No method touches the device: a printer that is off is told by the port and by the watch.
 */
public interface CardPrinterMaker {
    /** How settings call it: {@code ipp-card}. */
    String name();

    /**
     * The printer behind these settings and a watch over it, which reports {@link DeviceHappening.CardPrinterChanged}.
     *
     * @throws IllegalArgumentException when a setting is missing or makes no sense; the message names its key
     */
    Fitting open(Map<String, String> settings);

    /** What was fitted. */
    record Fitting(CardPrinter printer, DeviceWatch watch) {}
}
