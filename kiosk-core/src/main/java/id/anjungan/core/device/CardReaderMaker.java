// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/**
 * Makes the card reader of a kiosk. Providers are found by {@link java.util.ServiceLoader} and chosen by name, so
 * that a vendor's terminal can take the place of ours without anybody being compiled against it.
 *
 * <p>Settings of the maker {@code ktp-el}: {@code card.source} (where slots come from: {@code pcsc} or another
 * provider's name), {@code card.reader} and {@code card.sam} (regular expressions, found anywhere in a slot's name;
 * each must fit one slot, and where both fit, the slot is the SAM's),
 * {@code card.longest-response} (the most bytes of one response through the reader, 256 to 65 536; 0 asks the reader),
 * {@code card.sam-source} (who provides the SAM, default {@code slot}, with further keys for {@code remote}), {@code
 * card.anchor} (PEM file with the country signers), {@code card.profile} (default {@code adm-ref-1}), {@code
 * card.sam-activation} and {@code card.sam-activation-password-file} (sealed activation data, for profiles whose SAM
 * needs them).
 */
public interface CardReaderMaker {
    String name();

    /**
     * The reader; nothing is opened before {@link CardReader#prepare}.
     *
     * @throws IllegalArgumentException when a setting is missing or makes no sense; the message names its key
     */
    CardReader reader(Map<String, String> settings);

    /** The watch over the same slot, with a connection of its own; same settings, same exception. */
    DeviceWatch watch(Map<String, String> settings);
}
