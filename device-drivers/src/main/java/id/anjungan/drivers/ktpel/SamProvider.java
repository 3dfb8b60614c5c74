// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.Optional;

/**
 * The secure access module: proves to a card that this terminal is entitled, and proves the card to the terminal,
 * with static keys that never leave it. It may lie in a second slot or answer from afar. One thread at a time; every
 * call blocks.
 *
 * <p>Faults are of the kinds {@code SAM_MISSING}, {@code SAM_UNREACHABLE} (one that answers from afar), {@code
 * SAM_REFUSED} (with the word of {@link SamRefusal}), {@code SILENT} and {@code GONE}.
 */
public interface SamProvider extends AutoCloseable {
    /** Connects and sees whether the SAM is ready for service; called again after a fault. */
    void open(PcscStation station) throws CardReaderFault;

    /**
     * The terminal's half of mutual authentication (ICAO 9303-11 §4.3.2 has its shape).
     *
     * @param suite the ciphers that the card announces, for this authentication and the session after it
     * @param uid the card's identifier, 4 to 10 bytes
     * @param challenge the card's 8 bytes
     * @return 40 bytes for EXTERNAL AUTHENTICATE
     */
    byte[] terminalToken(Suite suite, byte[] uid, byte[] challenge) throws CardReaderFault;

    /**
     * Judges the card's half.
     *
     * @param cardToken the 40 bytes that the card answered
     * @return the keys of this session; empty when the card does not know what a genuine one knows
     */
    Optional<SessionKeys> sessionKeys(byte[] cardToken) throws CardReaderFault;

    /** Never throws. */
    @Override
    void close();
}
