// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.ResponseApdu;
import id.anjungan.drivers.ktpel.SecureMessaging;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.ktpel.TripleDesSuite;
import id.anjungan.simulator.card.Answer;
import id.anjungan.simulator.card.AnswerToReset;
import id.anjungan.simulator.card.Bytes;
import id.anjungan.simulator.card.MutualAuthentication;
import id.anjungan.simulator.card.ReceivedCommand;
import id.anjungan.simulator.card.SamChip;
import id.anjungan.simulator.card.SamCondition;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The SAM of KTPEL-OBSERVED: it keeps its session keys, and wraps and unwraps what goes to the card and comes from it.
 * Commands as observed, everything in them invented. Unofficial.
 */
final class ObservedSam implements SamChip {
    /** Wrong activation data again and again block it. */
    static final int TRIES = 3;

    private static final int RESET = 0xFF;
    private static final int OPEN = 0xF0;
    private static final int TERMINAL_TOKEN = 0xF1;
    private static final int CARD_TOKEN = 0xF2;
    private static final int WRAP = 0xF3;
    private static final int UNWRAP = 0xF4;
    private static final int IDENTIFIER = 0xF7;
    private static final int JUDGE = 0xFA;

    private static final int TRIES_LEFT = 0x63C0;
    private static final int NOT_OPEN = 0x6982;
    private static final int BLOCKED = 0x6983;
    private static final int EXPIRED = 0x6984;
    private static final int WRONG_DATA = 0x6A80;
    private static final int UNIQUE = 8;
    private static final int SEED = 16;
    private static final int INSTITUTION = 16;

    private final ObservedSecrets secrets;
    private final DataJudge judge;
    private final SecureRandom random = new SecureRandom();
    private volatile SamCondition condition = SamCondition.READY;
    private volatile int tries = TRIES;
    private boolean open;
    private MutualAuthentication.Keys cardKeys;
    private byte[] fileKey;
    private byte[] sent;
    private SecureMessaging messaging;

    ObservedSam(ObservedSecrets secrets, PublicKey verifier) {
        this.secrets = secrets;
        this.judge = new DataJudge(verifier);
    }

    @Override
    public void be(SamCondition newCondition) {
        condition = newCondition;
    }

    /** How often wrong activation data may still be presented. */
    int triesLeft() {
        return tries;
    }

    @Override
    public byte[] powerUp() {
        open = false;
        forget();
        return AnswerToReset.withContacts("CTSAM");
    }

    @Override
    public byte[] answer(byte[] command) {
        return ReceivedCommand.parse(command)
                .map(this::serve)
                .orElse(Answer.status(Answer.WRONG_LENGTH))
                .encoded();
    }

    private Answer serve(ReceivedCommand command) {
        if (command.cla() != 0) {
            return Answer.status(Answer.UNKNOWN_INSTRUCTION);
        }
        if (command.ins() == RESET) {
            forget();
            return Answer.status(Answer.DONE);
        }
        if (command.ins() == OPEN) {
            return open(command.data());
        }
        if (!open || condition != SamCondition.READY) {
            open = false;
            return Answer.status(NOT_OPEN);
        }
        return switch (command.ins()) {
            case IDENTIFIER -> Answer.of(secrets.module());
            case TERMINAL_TOKEN -> terminalToken(command);
            case CARD_TOKEN -> cardToken(command.data());
            case WRAP -> messaging == null ? Answer.status(Answer.CONDITIONS) : wrap(command.data());
            case UNWRAP -> messaging == null ? Answer.status(Answer.CONDITIONS) : unwrap(command.data());
            case JUDGE ->
                messaging == null ? Answer.status(Answer.CONDITIONS) : judge.take(command.p2(), command.data());
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    /** Without data it only tells how it is. */
    private Answer open(byte[] data) {
        switch (condition) {
            case NOT_ACTIVATED -> {
                return Answer.status(Answer.CONDITIONS);
            }
            case EXPIRED -> {
                return Answer.status(EXPIRED);
            }
            case BLOCKED -> tries = 0;
            default -> {
                // tries and data decide
            }
        }
        if (tries == 0) {
            return Answer.status(BLOCKED);
        }
        if (open || data.length == 0) {
            return Answer.status(open ? Answer.DONE : TRIES_LEFT + tries);
        }
        byte[] own = secrets.activation();
        boolean institution = condition != SamCondition.OTHER_INSTITUTION
                && data.length == own.length
                && Arrays.equals(data, 0, INSTITUTION, own, 0, INSTITUTION);
        if (!institution) {
            return Answer.status(WRONG_DATA);
        }
        open = Arrays.equals(data, own);
        tries = open ? TRIES : tries - 1;
        if (open) {
            return Answer.status(Answer.DONE);
        }
        return Answer.status(tries == 0 ? BLOCKED : TRIES_LEFT + tries);
    }

    /** CC ‖ UID ‖ RND.IC → E ‖ M over RND.IFD ‖ RND.IC ‖ K.IFD; P2 tells the generation. */
    private Answer terminalToken(ReceivedCommand command) {
        forget();
        int control = (command.p2() == 1 ? CardGeneration.NEW : CardGeneration.OLD).control();
        byte[] data = command.data();
        if (command.p2() > 1 || data.length != control + 2 * UNIQUE) {
            return Answer.status(Answer.WRONG_LENGTH);
        }
        byte[] cardControl = Arrays.copyOf(data, control);
        byte[] identifier = Arrays.copyOfRange(data, control, control + UNIQUE);
        cardKeys = secrets.cardKeys(cardControl, identifier);
        fileKey = secrets.fileKey(cardControl, identifier);
        byte[] challenges = Bytes.concat(randomBytes(UNIQUE), Arrays.copyOfRange(data, control + UNIQUE, data.length));
        sent = Bytes.concat(challenges, randomBytes(SEED));
        return Answer.of(MutualAuthentication.seal(cardKeys, sent));
    }

    private Answer cardToken(byte[] token) {
        if (sent == null) {
            return Answer.status(Answer.CONDITIONS);
        }
        Optional<byte[]> plain = MutualAuthentication.unseal(cardKeys, token);
        boolean genuine = plain.isPresent()
                && Arrays.equals(plain.get(), 0, UNIQUE, sent, UNIQUE, 2 * UNIQUE)
                && Arrays.equals(plain.get(), UNIQUE, 2 * UNIQUE, sent, 0, UNIQUE);
        if (!genuine) {
            forget();
            return Answer.status(Answer.AUTHENTICATION_FAILED);
        }
        SessionKeys keys = MutualAuthentication.session(Suite.TRIPLE_DES, sent, plain.get());
        messaging = new SecureMessaging(new TripleDesSuite(keys.enc(), keys.mac()), keys.counter());
        judge.card(fileKey);
        sent = null;
        return Answer.status(Answer.DONE);
    }

    private Answer wrap(byte[] plain) {
        Optional<ReceivedCommand> command = ReceivedCommand.parse(plain);
        if (command.isEmpty()) {
            return Answer.status(WRONG_DATA);
        }
        ReceivedCommand one = command.get();
        return Answer.of(messaging
                .protect(new CommandApdu(one.cla(), one.ins(), one.p1(), one.p2(), one.data(), one.expected()))
                .encoded());
    }

    /** A response that the card's session did not make ends the session. */
    private Answer unwrap(byte[] response) {
        try {
            ResponseApdu plain = messaging.open(ResponseApdu.parse(response));
            Optional<byte[]> data = judge.seen(plain.data());
            byte[] status = {(byte) (plain.status() >> 8), (byte) plain.status()};
            return data.map(clear -> Answer.of(Bytes.concat(clear, status))).orElse(Answer.status(WRONG_DATA));
        } catch (Malformed e) {
            forget();
            return Answer.status(Answer.MESSAGING_OBJECTS_WRONG);
        }
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private void forget() {
        cardKeys = null;
        fileKey = null;
        sent = null;
        messaging = null;
        judge.forget();
    }

    @Override
    public String narrate(byte[] command, byte[] response) {
        return ObservedNarrator.sam(command, response);
    }
}
