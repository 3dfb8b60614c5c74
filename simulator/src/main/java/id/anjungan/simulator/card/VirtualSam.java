// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** The SAM of ADM-REF-1 as a chip with contacts; commands in {@code docs/perangkat/ktp-el.md}. */
public final class VirtualSam implements SamChip {
    private static final byte[] APPLICATION = {(byte) 0xF0, 'A', 'D', 'M', 'S', 'A', 'M', '1'};
    /** T=1 with contacts: TS, T0, TD1, TD2, five historical bytes "ADMSM", TCK. */
    private static final byte[] ATR = AnswerToReset.withContacts("ADMSM");

    /** SELECT by name, whatever the terminal wants to be told in return. */
    private static final int SELECT = 0x00A404;

    private static final int GET_STATUS = 0x80CA0000;
    private static final int BEGIN_TRIPLE_DES = 0x80100001;
    private static final int BEGIN_AES = 0x80100002;
    private static final int FINISH = 0x80120000;
    private static final int GET_CHALLENGE = 0x00840000;
    private static final int VERSION = 2;

    private final SoftSam sam;
    private final SecureRandom random;
    private volatile SamCondition condition = SamCondition.READY;
    private boolean selected;
    private MutualAuthentication.Keys staticKeys;
    private byte[] sent;

    public VirtualSam(SoftSam sam) {
        this(sam, new SecureRandom());
    }

    /** @param random where challenges and halves of session keys come from */
    VirtualSam(SoftSam sam, SecureRandom random) {
        this.sam = sam;
        this.random = random;
    }

    @Override
    public void be(SamCondition newCondition) {
        condition = newCondition;
    }

    @Override
    public byte[] powerUp() {
        selected = false;
        forget();
        return ATR.clone();
    }

    @Override
    public byte[] answer(byte[] command) {
        return ReceivedCommand.parse(command)
                .map(this::serve)
                .orElse(Answer.status(Answer.WRONG_LENGTH))
                .encoded();
    }

    private Answer serve(ReceivedCommand command) {
        if (command.header() >>> 8 == SELECT) {
            selected = Arrays.equals(command.data(), APPLICATION);
            return Answer.status(selected ? Answer.DONE : Answer.NOT_FOUND);
        }
        if (command.header() == GET_CHALLENGE) {
            return Answer.of(randomBytes(MutualAuthentication.CHALLENGE));
        }
        if (!selected) {
            return Answer.status(Answer.CONDITIONS);
        }
        return switch (command.header()) {
            case GET_STATUS -> Answer.of(new byte[] {state(), VERSION});
            case BEGIN_TRIPLE_DES -> begin(Suite.TRIPLE_DES, command.data());
            case BEGIN_AES -> begin(Suite.AES, command.data());
            case FINISH -> finish(command.data());
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    private byte state() {
        return switch (condition) {
            case NOT_ACTIVATED -> 0;
            case READY -> 1;
            case OTHER_INSTITUTION -> 2;
            case BLOCKED -> 3;
            case EXPIRED -> 4;
        };
    }

    /** UID ‖ RND.IC → E ‖ M over RND.IFD ‖ RND.IC ‖ K.IFD. */
    private Answer begin(Suite suite, byte[] data) {
        forget();
        int uidLength = data.length - MutualAuthentication.CHALLENGE;
        if (uidLength < 4 || uidLength > 10) {
            return Answer.status(Answer.WRONG_LENGTH);
        }
        if (condition != SamCondition.READY) {
            return Answer.status(Answer.CONDITIONS);
        }
        byte[] challenge = Arrays.copyOfRange(data, uidLength, data.length);
        staticKeys = sam.staticKeys(suite, Arrays.copyOf(data, uidLength));
        sent = Bytes.concat(
                randomBytes(MutualAuthentication.CHALLENGE), challenge, randomBytes(MutualAuthentication.SEED));
        return Answer.of(MutualAuthentication.seal(staticKeys, sent));
    }

    /** E ‖ M of the card over RND.IC ‖ RND.IFD ‖ K.IC → session keys ‖ counter. */
    private Answer finish(byte[] token) {
        if (sent == null) {
            return Answer.status(Answer.CONDITIONS);
        }
        Optional<byte[]> plain = MutualAuthentication.unseal(staticKeys, token);
        boolean genuine = plain.isPresent()
                && Arrays.equals(plain.get(), 0, 8, sent, 8, 16)
                && Arrays.equals(plain.get(), 8, 16, sent, 0, 8);
        if (!genuine) {
            forget();
            return Answer.status(Answer.AUTHENTICATION_FAILED);
        }
        try (SessionKeys keys = MutualAuthentication.session(staticKeys.suite(), sent, plain.get())) {
            return Answer.of(Bytes.concat(keys.enc(), keys.mac(), keys.counter()));
        } finally {
            forget();
        }
    }

    @Override
    public String narrate(byte[] command, byte[] response) {
        return ApduNarrator.sam(command, response);
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private void forget() {
        staticKeys = null;
        sent = null;
    }
}
