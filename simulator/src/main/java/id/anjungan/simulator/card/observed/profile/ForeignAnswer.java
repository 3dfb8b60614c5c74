// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.drivers.ktpel.Malformed;

/**
 * An answer under secure messaging that this session's chip did not give: it lacks the checksum that only the SAM and
 * the card can make. A bare status word is none, for a chip that lost its power for a moment answers so too; but for
 * 6988, with which a chip complains of our own checksum (ICAO 9303-11 §9.8.7).
 */
final class ForeignAnswer extends Malformed {
    private static final long serialVersionUID = 1L;

    ForeignAnswer(String message) {
        super(message);
    }
}
