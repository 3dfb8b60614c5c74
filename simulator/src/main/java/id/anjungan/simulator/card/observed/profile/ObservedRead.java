// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardRequest.Part;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.office.SamVoucher;
import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.ResponseApdu;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.simulator.card.observed.profile.KeepingSam.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One read of one card, in the order in which public programs do it. */
final class ObservedRead {
    private static final int SELECT = 0x00A40000;
    private static final int READ_BINARY = 0x00B00000;
    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int CHALLENGE = 8;
    private static final int TOKEN = 40;
    /** Card control with its prefix, of a new card. */
    private static final int CONTROL = 0x35;
    /** The most of a secured chunk: whole blocks that fit a short response with everything around them. */
    private static final int SECURED_CHUNK = 0xD0;

    /** The most of a chunk in clear that public programs ask for. */
    private static final int PLAIN_CHUNK = 0xF8;

    private static final int BLOCK = 8;
    private static final int SIGNATURE = 0x50;
    private static final byte[] NOTHING = new byte[0];

    private final ApduLine line;
    private final KeepingSam sam;
    private final CardRequest request;
    /** The photo's file; empty when it is not wanted, or not there. */
    private byte[] photo = NOTHING;

    ObservedRead(ApduLine line, KeepingSam sam, CardRequest request) {
        this.line = line;
        this.sam = sam;
        this.request = request;
    }

    CardReading read() throws LineBroken, CardReaderFault {
        try {
            CardIdentifier seen = CardIdentifier.seenBy(this::plain);
            if (!plain(select(ObservedFile.APPLICATION)).done()) {
                return new CardReading.NotAKtpEl();
            }
            if (request.wants(Part.PHOTO)) {
                photo = photo();
            }
            CardControl control = control();
            byte[] uid = seen.eightBytes(this::plain);
            String flaw = stranger(control, uid);
            return flaw.isEmpty() ? person() : new Distrusted(Reason.NOT_AUTHENTIC, flaw);
        } catch (ForeignAnswer e) {
            return new Distrusted(Reason.NOT_AUTHENTIC, "secure-messaging");
        } catch (Malformed e) {
            return new CardReading.Unreadable();
        }
    }

    /** Free for anybody; believed only with the signature. */
    private byte[] photo() throws LineBroken, Malformed {
        if (!plain(select(ObservedFile.PHOTO.identifier())).done()) {
            return NOTHING;
        }
        int size = Prefixed.size(demand(plain(CommandApdu.of(READ_BINARY, NOTHING, BLOCK))));
        byte[] file = new byte[size];
        int at = 0;
        while (at < size) {
            int wanted = Math.min(PLAIN_CHUNK, size - at);
            byte[] next = demand(plain(CommandApdu.of(READ_BINARY | at, NOTHING, wanted)));
            int taken = Math.min(next.length, size - at);
            System.arraycopy(next, 0, file, at, taken);
            at += taken;
        }
        return file;
    }

    private CardControl control() throws LineBroken, Malformed {
        demandFile(plain(select(ObservedFile.CARD_CONTROL.identifier())));
        return CardControl.parse(demand(plain(CommandApdu.of(READ_BINARY, NOTHING, CONTROL))));
    }

    /** What shows that SAM and card do not know each other; empty when they do. */
    private String stranger(CardControl control, byte[] uid) throws LineBroken, CardReaderFault, Malformed {
        ResponseApdu challenge = plain(CommandApdu.of(GET_CHALLENGE, NOTHING, CHALLENGE));
        if (!challenge.done() || challenge.data().length != CHALLENGE) {
            return "no-challenge";
        }
        byte[] token = sam.terminalToken(control, uid, challenge.data());
        ResponseApdu answer = plain(CommandApdu.of(EXTERNAL_AUTHENTICATE, token, TOKEN));
        if (!answer.done() || answer.data().length != TOKEN) {
            return "terminal-refused";
        }
        return sam.believes(answer.data()) ? "" : "card-token";
    }

    /**
     * The SAM hashes what it unwraps between start and stop, in the order of the files. The signature covers the
     * templates too, so that they pass through even when nobody asked for them; they are then wiped unseen.
     */
    private CardReading person() throws LineBroken, CardReaderFault, Malformed {
        sam.take(Step.START, NOTHING);
        byte[] biodata = content(ObservedFile.BIODATA);
        List<FingerTemplate> fingers = new ArrayList<>();
        boolean given = false;
        try {
            for (ObservedFile file : List.of(ObservedFile.MINUTIAE_1, ObservedFile.MINUTIAE_2)) {
                sam.take(Step.DECIPHER, NOTHING);
                MinutiaeFile.template(content(file)).ifPresent(fingers::add);
            }
            sam.take(Step.STOP, NOTHING);
            sam.take(Step.FEED_SIGNATURE, signature());
            for (int at = 0; at < photo.length; at += PLAIN_CHUNK) {
                sam.take(Step.FEED_PHOTO, Arrays.copyOfRange(photo, at, Math.min(photo.length, at + PLAIN_CHUNK)));
            }
            if (!sam.signatureHolds()) {
                return new Distrusted(Reason.ALTERED, "signature");
            }
            CitizenCard card = card(QuotedBiodata.parse(biodata), fingers);
            given = request.wants(Part.TEMPLATES);
            return new CardReading.Authentic(card);
        } finally {
            Arrays.fill(biodata, (byte) 0);
            Arrays.fill(photo, (byte) 0);
            if (!given) {
                fingers.forEach(FingerTemplate::close);
            }
        }
    }

    private CitizenCard card(QuotedBiodata person, List<FingerTemplate> fingers) throws Malformed {
        Optional<FacePhoto> face =
                photo.length == 0 ? Optional.empty() : Optional.of(new FacePhoto(Prefixed.content(photo)));
        List<FingerTemplate> wanted = request.wants(Part.TEMPLATES) ? fingers : List.of();
        SamVoucher voucher = new SamVoucher(ObservedProfile.NAME, sam.identifier());
        return new CitizenCard(person.nik(), person.name(), wanted, face, voucher);
    }

    private byte[] signature() throws LineBroken, CardReaderFault, Malformed {
        demandFile(secured(select(ObservedFile.DIGITAL_SIGNATURE.identifier())));
        byte[] signature = demand(secured(CommandApdu.of(READ_BINARY, NOTHING, SIGNATURE)));
        if (signature.length != SIGNATURE) {
            throw new Malformed("a signature of 80 bytes expected");
        }
        return signature;
    }

    /** A whole secured file, once and from its beginning, as the SAM needs it; what follows its length. */
    private byte[] content(ObservedFile which) throws LineBroken, CardReaderFault, Malformed {
        demandFile(secured(select(which.identifier())));
        byte[] first = demand(secured(CommandApdu.of(READ_BINARY, NOTHING, SECURED_CHUNK)));
        int size = Prefixed.size(first);
        byte[] file = Arrays.copyOf(first, Math.max(size, first.length));
        int at = first.length;
        while (at < size) {
            int wanted = Math.min(SECURED_CHUNK, (size - at + BLOCK - 1) / BLOCK * BLOCK);
            byte[] next = demand(secured(CommandApdu.of(READ_BINARY | at, NOTHING, wanted)));
            int taken = Math.min(next.length, file.length - at);
            System.arraycopy(next, 0, file, at, taken);
            Arrays.fill(next, (byte) 0);
            at += taken;
        }
        byte[] content = Prefixed.content(file);
        Arrays.fill(file, (byte) 0);
        Arrays.fill(first, (byte) 0);
        return content;
    }

    private static CommandApdu select(int identifier) {
        return CommandApdu.of(SELECT, new byte[] {(byte) (identifier >> 8), (byte) identifier}, 0);
    }

    private ResponseApdu plain(CommandApdu command) throws LineBroken, Malformed {
        return ResponseApdu.parse(line.exchange(command.encoded()));
    }

    private ResponseApdu secured(CommandApdu command) throws LineBroken, CardReaderFault, Malformed {
        return sam.unwrapped(line.exchange(sam.wrapped(command)));
    }

    private static void demandFile(ResponseApdu selected) throws Malformed {
        if (!selected.done()) {
            throw new Malformed("a file is missing: " + selected);
        }
    }

    /** The data of a response that brings some. */
    private static byte[] demand(ResponseApdu response) throws Malformed {
        boolean read = response.done() || response.status() == ResponseApdu.END_OF_FILE;
        if (!read || response.data().length == 0) {
            throw new Malformed("data expected: " + response);
        }
        return response.data();
    }
}
