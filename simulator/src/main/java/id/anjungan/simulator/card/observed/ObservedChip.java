// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.Answer;
import id.anjungan.simulator.card.AnswerToReset;
import id.anjungan.simulator.card.Bytes;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.ReceivedCommand;
import id.anjungan.simulator.card.SessionChip;
import id.anjungan.simulator.card.observed.profile.ObservedFile;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** A card of KTPEL-OBSERVED: an APDU interpreter over a persona's files. Unofficial. */
final class ObservedChip extends SessionChip {
    private static final int SELECT = 0x00A40000;
    private static final int READ_BINARY = 0x00B0;
    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int IDENTIFIER_OF_NEW = 0x00DD0000;
    private static final int IDENTIFIER_OF_OLD = 0x00DF0000;
    private static final int TOKEN = 40;

    private final ObservedContent content;
    private boolean application;
    private ObservedFile selected;

    ObservedChip(ObservedContent content) {
        super(new SecureRandom());
        this.content = content;
    }

    @Override
    public byte[] powerUp() {
        application = false;
        reset();
        return content.type() == RadioType.A ? AnswerToReset.typeA("CONTOH") : AnswerToReset.typeB("CTH1");
    }

    @Override
    public byte[] uid() {
        return content.uid().clone();
    }

    @Override
    public byte[] answer(byte[] bytes) {
        Optional<ReceivedCommand> command = ReceivedCommand.parse(bytes);
        if (command.isEmpty()) {
            leave();
            return Answer.status(Answer.WRONG_LENGTH).encoded();
        }
        return served(command.get()).encoded();
    }

    @Override
    protected Answer serve(ReceivedCommand command) {
        if (command.header() == SELECT) {
            return select(command.data());
        }
        if (!application) {
            return Answer.status(Answer.CONDITIONS);
        }
        if (command.header() >>> 16 == READ_BINARY) {
            return read(command);
        }
        return switch (command.header()) {
            case GET_CHALLENGE -> challenge();
            case EXTERNAL_AUTHENTICATE -> authenticate(command.data());
            case IDENTIFIER_OF_NEW -> identifier(CardGeneration.NEW, content.identifier());
            // Old cards tell more, of which the last eight bytes count.
            case IDENTIFIER_OF_OLD -> identifier(CardGeneration.OLD, Bytes.concat(new byte[4], content.identifier()));
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    private Answer select(byte[] data) {
        int identifier = data.length == 2 ? (data[0] & 0xFF) << 8 | data[1] & 0xFF : 0;
        if (identifier == ObservedFile.APPLICATION) {
            application = true;
            selected = null;
            return Answer.status(Answer.DONE);
        }
        Optional<ObservedFile> file = Arrays.stream(ObservedFile.values())
                .filter(one -> one.identifier() == identifier && content.files().containsKey(one))
                .findFirst();
        if (!application || file.isEmpty()) {
            return Answer.status(Answer.NOT_FOUND);
        }
        selected = file.get();
        return Answer.status(Answer.DONE);
    }

    private Answer identifier(CardGeneration generation, byte[] told) {
        boolean known = content.type() == RadioType.B && content.generation() == generation;
        return known ? Answer.of(told) : Answer.status(Answer.UNKNOWN_INSTRUCTION);
    }

    private Answer read(ReceivedCommand command) {
        if (selected == null) {
            return Answer.status(Answer.CONDITIONS);
        }
        boolean free = selected == ObservedFile.CARD_CONTROL || selected == ObservedFile.PHOTO;
        if (!inSession() && !free) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        return part(content.files().get(selected), command.p1() << 8 | command.p2(), command.expected());
    }

    /** A card that nobody has keys of answers, but nothing that proves it. */
    private Answer authenticate(byte[] token) {
        return content.keys() == null ? Answer.of(randomBytes(TOKEN)) : authenticate(content.keys(), token);
    }

    @Override
    protected void left() {
        selected = null;
    }

    @Override
    public String narrate(byte[] command, byte[] response) {
        return ObservedNarrator.card(command, response);
    }
}
