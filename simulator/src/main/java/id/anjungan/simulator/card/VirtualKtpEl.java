// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A KTP-el of profile ADM-REF-1: an APDU interpreter over a persona's files. Its end of {@code docs/perangkat/ktp-
 * el.md}.
 */
public final class VirtualKtpEl extends SessionChip {
    private static final byte[] APPLICATION = {(byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'};
    /** SELECT by name, whatever the terminal wants to be told in return. */
    private static final int SELECT = 0x00A404;

    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int INTERNAL_AUTHENTICATE = 0x00880000;
    private static final int READ_BINARY = 0xB0;
    private static final int LONGEST_CHALLENGE = 128;

    private final ChipContent content;
    private boolean selected;
    private int file;

    VirtualKtpEl(ChipContent content) {
        this(content, new SecureRandom());
    }

    /** @param random where challenges and halves of session keys come from */
    VirtualKtpEl(ChipContent content, SecureRandom random) {
        super(random);
        this.content = content;
    }

    @Override
    public byte[] powerUp() {
        reset();
        selected = false;
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
        Answer answer = served(command.get());
        int most = extended ? content.longestResponse() : CardMake.SHORT_RESPONSE;
        return (answer.data().length <= Math.min(most, content.longestResponse()) ? answer : wrongLength()).encoded();
    }

    /** Of a command or of its answer: ends the session like any error in clear. */
    private Answer wrongLength() {
        leave();
        return Answer.status(Answer.WRONG_LENGTH);
    }

    @Override
    protected Answer serve(ReceivedCommand command) {
        if (!inSession()) {
            // A short identifier holds for one command in clear.
            file = 0;
        }
        if (command.header() == GET_CHALLENGE) {
            return challenge();
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
            case EXTERNAL_AUTHENTICATE -> authenticate(content.staticKeys(), command.data());
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
        if (!inSession() && file != ElementaryFile.COM.identifier()) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        return part(bytes, offset, command.expected());
    }

    private Answer sign(byte[] nonce) {
        if (!inSession()) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        if (nonce.length < MutualAuthentication.CHALLENGE || nonce.length > LONGEST_CHALLENGE) {
            return Answer.status(Answer.WRONG_LENGTH);
        }
        return content.prover().prove(nonce);
    }

    @Override
    protected void left() {
        file = 0;
    }
}
