// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.List;
import java.util.Map;

/**
 * Writes down what crosses between this machine and whatever card lies on its reader, for a technician or a developer
 * who has no such card: framing only, with nothing in it that could identify the card or its holder. Providers are
 * found by {@link java.util.ServiceLoader}; settings are those of {@link CardReaderMaker}. One thread at a time.
 */
public interface CardRecorder {
    /** The reader's maker that it goes with: {@code ktp-el}. */
    String name();

    /**
     * Reads the card as a visit does and gives the redacted transcript, a line each; empty when no card lies there.
     * Blocks for at most the profile's limit and the opening of reader and SAM. A SAM that fails ends the transcript
     * early and is told in it.
     *
     * @throws CardReaderFault when there is no reader to record from
     * @throws IllegalArgumentException when a setting is missing or makes no sense; the message names its key
     */
    List<String> record(Map<String, String> settings) throws CardReaderFault;
}
