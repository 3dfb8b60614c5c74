// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A KTP-el of profile ADM-REF-1: an APDU interpreter over a persona's files. Its end of {@code docs/perangkat/ktp-
 * el.md}.
 */
public final class VirtualKtpEl implements VirtualChip {
    private static final byte[] APPLICATION = {(byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'};
    /** SELECT by name, whatever the terminal wants to be told in return. */
    private static final int SELECT = 0x00A404;

    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int INTERNAL_AUTHENTICATE = 0x00880000;
    private static final int READ_BINARY = 0xB0;
    private static final int SECURED = 0x0C;
    private static final int LONGEST_CHALLENGE = 128;

    private final ChipContent content;
    private final SecureRandom random;
    private boolean selected;
    private byte[] challenge;
    private ChipSession session;
    private int file;

    VirtualKtpEl(ChipContent content) {
        this(content, new SecureRandom());
    }

    /** @param random where challenges and halves of session keys come from */
    VirtualKtpEl(ChipContent content, SecureRandom random) {
        this.content = content;
        this.random = random;
    }

    @Override
    public byte[] powerUp() {
        leave();
        selected = false;
        challenge = null;
        return content.type() == RadioType.A ? AnswerToReset.typeA("ADMREF1") : AnswerToReset.typeB("ADM1");
    }

    @Override
    public byte[] uid() {
        return content.uid().clone();
    }

    @Override
    public byte[] answer(byte[] bytes) {
        Optional<ReceivedCommand> command = ReceivedCommand.parse(bytes);
        if (command.isEmpty()) {
            return wrongLength().encoded();
        }
        boolean extended = ReceivedCommand.isExtended(bytes);
        if (extended && content.longestResponse() <= CardMake.SHORT_RESPONSE) {
            return wrongLength().encoded();
        }
        boolean secured = (command.get().cla() & SECURED) == SECURED;
        Answer answer = secured ? secured(command.get()) : plain(command.get());
        int most = extended ? content.longestResponse() : CardMake.SHORT_RESPONSE;
        return (answer.data().length <= Math.min(most, content.longestResponse()) ? answer : wrongLength()).encoded();
    }

    /** Of a command or of its answer: ends the session like any error in clear. */
    private Answer wrongLength() {
        leave();
        return Answer.status(Answer.WRONG_LENGTH);
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
        leave();
        return serve(command);
    }

    private Answer serve(ReceivedCommand command) {
        if (command.header() == GET_CHALLENGE) {
            challenge = new byte[MutualAuthentication.CHALLENGE];
            random.nextBytes(challenge);
            return Answer.of(challenge.clone());
        }
        if (command.header() >>> 8 == SELECT) {
            selected = Arrays.equals(command.data(), APPLICATION);
            return Answer.status(selected ? Answer.DONE : Answer.NOT_FOUND);
        }
        if (!selected) {
            return Answer.status(Answer.CONDITIONS);
        }
        if (command.header() >>> 16 == READ_BINARY) {
            return read(command);
        }
        return switch (command.header()) {
            case EXTERNAL_AUTHENTICATE -> authenticate(command.data());
            case INTERNAL_AUTHENTICATE -> sign(command.data());
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    private Answer read(ReceivedCommand command) {
        int offset = command.p1() << 8 | command.p2();
        if ((command.p1() & 0x80) != 0) {
            file = command.p1() & 0x1F;
            offset = command.p2();
        }
        byte[] bytes = content.files().get(file);
        if (bytes == null) {
            return Answer.status(Answer.NOT_FOUND);
        }
        if (session == null && file != ElementaryFile.COM.identifier()) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        if (offset >= bytes.length) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        int end = Math.min(bytes.length, offset + command.expected());
        int status = end < offset + command.expected() ? Answer.END_OF_FILE : Answer.DONE;
        return new Answer(Arrays.copyOfRange(bytes, offset, end), status);
    }

    private Answer authenticate(byte[] token) {
        byte[] issued = challenge;
        challenge = null;
        Optional<byte[]> plain = MutualAuthentication.unseal(content.staticKeys(), token);
        if (issued == null || plain.isEmpty() || !Arrays.equals(plain.get(), 8, 16, issued, 0, 8)) {
            return Answer.status(Answer.AUTHENTICATION_FAILED);
        }
        byte[] fromTerminal = plain.get();
        byte[] seed = new byte[MutualAuthentication.SEED];
        random.nextBytes(seed);
        byte[] mine = MutualAuthentication.concat(issued, Arrays.copyOf(fromTerminal, 8), seed);
        Suite suite = content.staticKeys().suite();
        SessionKeys keys = MutualAuthentication.session(suite, fromTerminal, mine);
        session = new ChipSession(suite.under(keys.enc(), keys.mac()), keys.counter());
        return Answer.of(MutualAuthentication.seal(content.staticKeys(), mine));
    }

    private Answer sign(byte[] nonce) {
        if (session == null) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        if (nonce.length < MutualAuthentication.CHALLENGE || nonce.length > LONGEST_CHALLENGE) {
            return Answer.status(Answer.WRONG_LENGTH);
        }
        return content.prover().prove(nonce);
    }

    private void leave() {
        session = null;
        file = 0;
    }
}
