// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.drivers.ktpel.ActivationData;
import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.ResponseApdu;
import id.anjungan.drivers.ktpel.SamRefusal;
import id.anjungan.drivers.ktpel.SamSlot;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.Arrays;

/**
 * The SAM as public programs talk to it: opened with the institution's activation data, it authenticates a card, wraps
 * each command to it and unwraps each response, and judges the signature over the data. No key ever leaves it. Its
 * status words are not public; ours are the meanings of ISO/IEC 7816-4 §5.6. One thread at a time.
 */
final class KeepingSam {
    private static final int RESET = 0x00FF0000;
    private static final int OPEN = 0x00F00000;
    private static final int TERMINAL_TOKEN = 0x00F10000;
    private static final int CARD_TOKEN = 0x00F20000;
    private static final int WRAP = 0x00F30000;
    private static final int UNWRAP = 0x00F40000;
    private static final int IDENTIFIER = 0x00F70000;
    private static final int JUDGE = 0x00FA0000;

    /** What P2 of {@link #JUDGE} says. */
    enum Step {
        START(0),
        STOP(2),
        FEED_PHOTO(3),
        VERIFY(4),
        DECIPHER(5),
        FEED_SIGNATURE(6);

        private final int number;

        Step(int number) {
            this.number = number;
        }
    }

    private static final int TRIES_LEFT = 0x63C0;
    private static final int NOT_GENUINE = 0x6300;
    private static final int NOT_OPEN = 0x6982;
    private static final int BLOCKED = 0x6983;
    private static final int EXPIRED = 0x6984;
    private static final int NOT_ACTIVATED = 0x6985;
    private static final int MESSAGING_WRONG = 0x6988;
    private static final int WRONG_DATA = 0x6A80;
    private static final int TOKEN = 40;
    private static final int ANY = 256;
    /** What the data field of a short command takes. */
    private static final int LONGEST = 255;

    private static final byte[] NOTHING = new byte[0];

    private final SamSlot slot;
    private final ActivationData activation;
    private String identifier = "";
    private boolean refusedOurs;

    KeepingSam(SamSlot slot, ActivationData activation) {
        this.slot = slot;
        this.activation = activation;
    }

    void open(PcscStation station) throws CardReaderFault {
        slot.open(station);
        begin();
    }

    void close() {
        slot.close();
    }

    /** The SAM's own number, upper-case hexadecimal digits; known once it is open. */
    String identifier() {
        return identifier;
    }

    /**
     * The terminal's half of mutual authentication, 40 bytes.
     *
     * @param uid 8 bytes
     * @param challenge the card's 8 bytes
     */
    byte[] terminalToken(CardControl control, byte[] uid, byte[] challenge) throws CardReaderFault {
        byte[] data = Arrays.copyOf(control.bytes(), control.bytes().length + uid.length + challenge.length);
        System.arraycopy(uid, 0, data, control.bytes().length, uid.length);
        System.arraycopy(challenge, 0, data, data.length - challenge.length, challenge.length);
        ResponseApdu token = first(CommandApdu.of(TERMINAL_TOKEN | control.generation(), data, ANY));
        if (!token.done() || token.data().length != TOKEN) {
            throw refusal(token).answered(token);
        }
        return token.data();
    }

    /** Whether the card's half shows that it knows what a genuine one knows. */
    boolean believes(byte[] cardToken) throws CardReaderFault {
        return judged(slot.send(CommandApdu.of(CARD_TOKEN, cardToken, 0)));
    }

    /** The bytes to be sent to the card for a plain command. */
    byte[] wrapped(CommandApdu plain) throws CardReaderFault {
        ResponseApdu wrapped = slot.send(CommandApdu.of(WRAP, plain.encoded(), ANY));
        if (!wrapped.done() || wrapped.data().length < plain.header().length) {
            throw refusal(wrapped).answered(wrapped);
        }
        return wrapped.data();
    }

    /**
     * The plain response under a wrapped one.
     *
     * @throws ForeignAnswer when the SAM does not take it for the card's
     * @throws Malformed when the card has left the session, or its data cannot be deciphered
     */
    ResponseApdu unwrapped(byte[] response) throws CardReaderFault, Malformed {
        ResponseApdu bare = ResponseApdu.parse(response);
        if (bare.data().length == 0 && bare.status() != MESSAGING_WRONG) {
            throw new Malformed("the card has left the session: " + bare);
        }
        if (response.length > LONGEST) {
            throw new ForeignAnswer("longer than a secured response");
        }
        ResponseApdu plain = slot.send(CommandApdu.of(UNWRAP, response, ANY));
        if (plain.status() == MESSAGING_WRONG) {
            throw new ForeignAnswer("the SAM does not take the response for the card's");
        }
        if (plain.status() == WRONG_DATA) {
            throw new Malformed("the SAM cannot decipher the card's data");
        }
        if (!plain.done()) {
            throw refusal(plain).answered(plain);
        }
        ResponseApdu opened = ResponseApdu.parse(plain.data());
        Arrays.fill(plain.data(), (byte) 0);
        return opened;
    }

    /** A step that cannot go wrong but by the SAM. */
    void take(Step step, byte[] data) throws CardReaderFault {
        ResponseApdu taken = slot.send(CommandApdu.of(JUDGE | step.number, data, 0));
        if (!taken.done()) {
            throw refusal(taken).answered(taken);
        }
    }

    /** Whether the signature that was fed covers what was unwrapped since the start. */
    boolean signatureHolds() throws CardReaderFault {
        return judged(slot.send(CommandApdu.of(JUDGE | Step.VERIFY.number, NOTHING, 0)));
    }

    private static boolean judged(ResponseApdu judgement) throws CardReaderFault {
        if (judgement.status() == NOT_GENUINE) {
            return false;
        }
        if (!judgement.done()) {
            throw refusal(judgement).answered(judgement);
        }
        return true;
    }

    /** A SAM that was taken out, or reset, and put back shows only now; nothing is lost by beginning again. */
    private ResponseApdu first(CommandApdu command) throws CardReaderFault {
        try {
            ResponseApdu response = slot.send(command);
            if (response.status() != NOT_OPEN) {
                return response;
            }
        } catch (CardReaderFault e) {
            if (!SamSlot.mayBeBack(e)) {
                throw e;
            }
        }
        slot.reopen();
        begin();
        return slot.send(command);
    }

    private void begin() throws CardReaderFault {
        if (!slot.send(CommandApdu.of(RESET, NOTHING, ANY)).done()) {
            throw SamRefusal.NOT_A_SAM.fault(null);
        }
        ResponseApdu state = slot.send(CommandApdu.of(OPEN, NOTHING, 0));
        if (!state.done()) {
            unlock(state);
        }
        ResponseApdu told = slot.send(CommandApdu.of(IDENTIFIER, NOTHING, ANY));
        if (!told.done() || told.data().length == 0 || told.data().length > 32) {
            throw SamRefusal.UNINTELLIGIBLE.answered(told);
        }
        identifier = Hex.of(told.data());
    }

    /**
     * Presents the activation data, but never such as were refused before, and never at the last try: a kiosk that
     * tries again and again would block its SAM for good.
     */
    private void unlock(ResponseApdu state) throws CardReaderFault {
        SamRefusal locked = refusal(state);
        if (locked != SamRefusal.ACTIVATION_WRONG) {
            throw locked.answered(state);
        }
        int left = state.status() & 0xF;
        if (refusedOurs || left < 2) {
            throw locked.fault(left + " tries left, none is made", null);
        }
        byte[] data = activation.reveal();
        try {
            ResponseApdu opened = slot.send(CommandApdu.of(OPEN, data, 0));
            if (!opened.done()) {
                SamRefusal refusal = refusal(opened);
                refusedOurs = refusal == SamRefusal.ACTIVATION_WRONG;
                throw refusal.answered(opened);
            }
        } finally {
            Arrays.fill(data, (byte) 0);
        }
    }

    private static SamRefusal refusal(ResponseApdu response) {
        if ((response.status() & 0xFFF0) == TRIES_LEFT) {
            return SamRefusal.ACTIVATION_WRONG;
        }
        return switch (response.status()) {
            case BLOCKED -> SamRefusal.BLOCKED;
            case EXPIRED -> SamRefusal.EXPIRED;
            case NOT_ACTIVATED -> SamRefusal.NOT_ACTIVATED;
            case WRONG_DATA -> SamRefusal.OTHER_INSTITUTION;
            default -> SamRefusal.UNINTELLIGIBLE;
        };
    }
}
