// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

/**
 * An answer under secure messaging was not what this session's chip answers.
 *
 * <p>Two things look alike and are not. A chip that lost its power for a moment has forgotten the session and says so
 * in clear, with a status word and nothing else (ICAO 9303-11 §9.8.7): it may be laid again. Whatever else comes
 * without the session's checksum was made by somebody who does not know the keys; the radio's own checksum (ISO/IEC
 * 14443) keeps noise away.
 */
final class SessionBroken extends Malformed {
    private static final long serialVersionUID = 1L;

    /** The chip says that our checksum is wrong: it holds other keys than the SAM told us. */
    private static final int MESSAGING_OBJECTS_WRONG = 0x6988;

    private final boolean forged;

    private SessionBroken(String message, boolean forged) {
        super(message);
        this.forged = forged;
    }

    static SessionBroken left(int status) {
        return new SessionBroken("the chip has left the session", status == MESSAGING_OBJECTS_WRONG);
    }

    static SessionBroken forged(String message) {
        return new SessionBroken(message, true);
    }

    /** Whether nobody but a forger answers so. */
    boolean isForged() {
        return forged;
    }
}
