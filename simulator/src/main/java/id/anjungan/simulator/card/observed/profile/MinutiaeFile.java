// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * One of the two templates. The container is not public; public programs hand it to a comparison of ISO/IEC 19794-2
 * records as it is, and of these the finger's position is a part (2005 edition, §7.4.2: after a header of 24 bytes).
 */
final class MinutiaeFile {
    private static final byte[] FORMAT = "FMR\0 20\0".getBytes(StandardCharsets.US_ASCII);
    private static final int POSITION = 24;
    private static final int LONGEST = 4096;

    private MinutiaeFile() {}

    /** The template; empty when there is none that can be used: a finger that could not be taken. */
    static Optional<FingerTemplate> template(byte[] record) {
        boolean usable = record.length > POSITION
                && record.length <= LONGEST
                && Arrays.equals(FORMAT, 0, FORMAT.length, record, 0, FORMAT.length);
        return usable
                ? Optional.of(new FingerTemplate(FingerPosition.of(record[POSITION] & 0xFF), record))
                : Optional.empty();
    }
}
