// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.ktpel.TripleDesSuite;
import id.anjungan.simulator.card.Answer;
import id.anjungan.simulator.card.AnswerToReset;
import id.anjungan.simulator.card.ChipSession;
import id.anjungan.simulator.card.MutualAuthentication;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.ReceivedCommand;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.card.observed.profile.ObservedFile;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** A card of KTPEL-OBSERVED: an APDU interpreter over a persona's files. Unofficial. */
final class ObservedChip implements VirtualChip {
    private static final int SELECT = 0x00A40000;
    private static final int READ_BINARY = 0x00B0;
    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int IDENTIFIER_OF_NEW = 0x00DD0000;
    private static final int IDENTIFIER_OF_OLD = 0x00DF0000;
    private static final int SECURED = 0x0C;
    private static final int CHALLENGE = 8;
    private static final int TOKEN = 40;
    private static final int SEED = 16;

    private final ObservedContent content;
    private final SecureRandom random = new SecureRandom();
    private boolean application;
    private ObservedFile selected;
    private byte[] challenge;
    private ChipSession session;

    ObservedChip(ObservedContent content) {
        this.content = content;
    }

    @Override
    public byte[] powerUp() {
        application = false;
        challenge = null;
        leave();
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
        boolean secured = (command.get().cla() & SECURED) == SECURED;
        return (secured ? secured(command.get()) : plain(command.get())).encoded();
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

    private Answer serve(ReceivedCommand command) {
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
            case IDENTIFIER_OF_OLD ->
                identifier(CardGeneration.OLD, ObservedSecrets.concat(new byte[4], content.identifier()));
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

    private Answer challenge() {
        challenge = new byte[CHALLENGE];
        random.nextBytes(challenge);
        return Answer.of(challenge.clone());
    }

    private Answer read(ReceivedCommand command) {
        if (selected == null) {
            return Answer.status(Answer.CONDITIONS);
        }
        boolean free = selected == ObservedFile.CARD_CONTROL || selected == ObservedFile.PHOTO;
        if (session == null && !free) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        byte[] file = content.files().get(selected);
        int offset = command.p1() << 8 | command.p2();
        if (offset >= file.length) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        int end = Math.min(file.length, offset + command.expected());
        int status = end < offset + command.expected() ? Answer.END_OF_FILE : Answer.DONE;
        return new Answer(Arrays.copyOfRange(file, offset, end), status);
    }

    private Answer authenticate(byte[] token) {
        byte[] issued = challenge;
        challenge = null;
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        if (content.keys() == null) {
            byte[] anything = new byte[TOKEN];
            random.nextBytes(anything);
            return Answer.of(anything);
        }
        Optional<byte[]> opened = MutualAuthentication.unseal(content.keys(), token);
        if (issued == null || opened.isEmpty() || !Arrays.equals(opened.get(), CHALLENGE, 16, issued, 0, CHALLENGE)) {
            return Answer.status(Answer.AUTHENTICATION_FAILED);
        }
        byte[] fromTerminal = opened.get();
        byte[] mine =
                ObservedSecrets.concat(ObservedSecrets.concat(issued, Arrays.copyOf(fromTerminal, CHALLENGE)), seed);
        SessionKeys keys = MutualAuthentication.session(Suite.TRIPLE_DES, fromTerminal, mine);
        session = new ChipSession(new TripleDesSuite(keys.enc(), keys.mac()), keys.counter());
        return Answer.of(MutualAuthentication.seal(content.keys(), mine));
    }

    private void leave() {
        session = null;
        selected = null;
    }

    @Override
    public String narrate(byte[] command, byte[] response) {
        return ObservedNarrator.card(command, response);
    }
}
