// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.ledger.PrintEvidence;
import java.util.Map;
import java.util.Optional;

/**
 * What a technician does with a document printer before citizens use it. Found through {@link java.util.ServiceLoader};
 * settings are those of {@link DocumentPrinterMaker}, and an {@link IllegalArgumentException} names the key that makes
 * no sense. No kiosk may run on the machine meanwhile.
 */
public interface PrinterCommissioner {
    /** The printer's maker that it goes with: {@code ipp}. */
    String name();

    /** Asks the printer; blocks for a few seconds at most. */
    PrinterSurvey survey(Map<String, String> settings) throws PrinterFault;

    /**
     * Prints one page that says UJI and shows nothing else of anybody, and answers the strongest evidence that came
     * with it; empty when it did not come out within two minutes. Blocks until then.
     */
    Optional<PrintEvidence> prove(Map<String, String> settings) throws PrinterFault, InterruptedException;
}
