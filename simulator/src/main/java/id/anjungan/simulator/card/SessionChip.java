// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A chip that proves itself by mutual authentication and speaks under secure messaging from then on, until a command in
 * clear or a flaw ends the session. What it knows and which commands it understands is its kind's.
 */
public abstract class SessionChip implements VirtualChip {
    private static final int SECURED = 0x0C;

    private final SecureRandom random;
    private byte[] challenge;
    private ChipSession session;

    /** @param random where challenges and halves of session keys come from */
    protected SessionChip(SecureRandom random) {
        this.random = random;
    }

    /** Answers a command that is no longer, or was never, under secure messaging. */
    protected abstract Answer serve(ReceivedCommand command);

    /** Forgets what ends with the session, besides the session. */
    protected abstract void left();

    /** Back to how a chip is when it has just been powered up. */
    protected final void reset() {
        challenge = null;
        leave();
    }

    protected final void leave() {
        session = null;
        left();
    }

    protected final boolean inSession() {
        return session != null;
    }

    /** Answers in the manner in which it was asked. */
    protected final Answer served(ReceivedCommand command) {
        return (command.cla() & SECURED) == SECURED ? secured(command) : plain(command);
    }

    /** Any flaw ends the session; its error is then told in clear (ICAO 9303-11 §9.8.7). */
    private Answer secured(ReceivedCommand command) {
        if (session == null) {
            return Answer.status(Answer.MESSAGING_OBJECTS_MISSING);
        }
        Optional<ReceivedCommand> opened = session.open(command);
        if (opened.isEmpty()) {
            leave();
            return Answer.status(Answer.MESSAGING_OBJECTS_WRONG);
        }
        return session.protect(serve(opened.get()));
    }

    private Answer plain(ReceivedCommand command) {
        if (session != null) {
            leave();
        }
        return serve(command);
    }

    /** GET CHALLENGE; the challenge is good for one authentication. */
    protected final Answer challenge() {
        challenge = randomBytes(MutualAuthentication.CHALLENGE);
        return Answer.of(challenge.clone());
    }

    /** EXTERNAL AUTHENTICATE with the terminal's token: this side's token, and a session. */
    protected final Answer authenticate(MutualAuthentication.Keys keys, byte[] token) {
        byte[] issued = challenge;
        challenge = null;
        Optional<byte[]> plain = MutualAuthentication.unseal(keys, token);
        if (issued == null || plain.isEmpty() || !Arrays.equals(plain.get(), 8, 16, issued, 0, 8)) {
            return Answer.status(Answer.AUTHENTICATION_FAILED);
        }
        byte[] fromTerminal = plain.get();
        byte[] seed = randomBytes(MutualAuthentication.SEED);
        byte[] mine = Bytes.concat(issued, Arrays.copyOf(fromTerminal, MutualAuthentication.CHALLENGE), seed);
        Suite suite = keys.suite();
        SessionKeys agreed = MutualAuthentication.session(suite, fromTerminal, mine);
        session = new ChipSession(suite.under(agreed.enc(), agreed.mac()), agreed.counter());
        return Answer.of(MutualAuthentication.seal(keys, mine));
    }

    protected final byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** READ BINARY: as much of a file as is expected, or as there is. */
    protected static Answer part(byte[] file, int offset, int expected) {
        if (offset >= file.length) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        int end = Math.min(file.length, offset + expected);
        int status = end < offset + expected ? Answer.END_OF_FILE : Answer.DONE;
        return new Answer(Arrays.copyOfRange(file, offset, end), status);
    }
}
