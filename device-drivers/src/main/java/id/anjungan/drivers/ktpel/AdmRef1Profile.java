// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardReading.Unreadable;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardRequest.Part;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.office.ChipProof;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.LineBroken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reference profile ADM-REF-1, described in {@code docs/perangkat/ktp-el.md}: the shape of an ICAO 9303 document,
 * keys from a SAM, passive and active authentication.
 */
public final class AdmRef1Profile implements SessionProfile {
    /** Proprietary, category F of ISO/IEC 7816-4 §8.2.1.2: "ADMREF1". */
    private static final byte[] APPLICATION = {(byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'};

    private static final int GET_UID = 0xFFCA0000;
    private static final int SELECT = 0x00A4040C;
    private static final int GET_CHALLENGE = 0x00840000;
    private static final int EXTERNAL_AUTHENTICATE = 0x00820000;
    private static final int INTERNAL_AUTHENTICATE = 0x00880000;
    private static final int CHALLENGE = 8;
    private static final int TOKEN = 40;
    private static final int SIGNATURE = 64;

    @Override
    public String name() {
        return "adm-ref-1";
    }

    @Override
    public Duration exchangeLimit() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration readLimit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public CardReading read(CardContact contact, SamProvider sam, CountrySigners signers, CardRequest request)
            throws LineBroken, CardReaderFault {
        Conversation card = new Conversation(contact);
        try {
            byte[] uid = uid(card);
            if (!card.send(CommandApdu.of(SELECT, APPLICATION, 0)).done()) {
                return new CardReading.NotAKtpEl();
            }
            byte[] com = ElementaryFile.COM.read(card);
            Announcement announced = Announcement.parse(com);
            Optional<SessionKeys> session = authenticate(card, sam, announced.suite(), uid);
            if (session.isEmpty()) {
                return new Distrusted(Reason.NOT_AUTHENTIC);
            }
            try (SessionKeys keys = session.get()) {
                MessagingSuite suite = announced.suite().under(keys.enc(), keys.mac());
                card.secure(new SecureMessaging(suite, keys.counter()), announced.longestResponse());
                return readProtected(card, com, signers, request);
            }
        } catch (Malformed e) {
            return new Unreadable();
        }
    }

    /** Asked of the reader, which knows it from anticollision (PC/SC part 3 §3.2.2.1.3). */
    private static byte[] uid(Conversation card) throws LineBroken, Malformed {
        ResponseApdu uid = card.send(CommandApdu.of(GET_UID, new byte[0], 256));
        int length = uid.data().length;
        if (!uid.done() || length < 4 || length > 10) {
            throw new Malformed("the reader tells no identifier: " + uid);
        }
        return uid.data();
    }

    private static Optional<SessionKeys> authenticate(Conversation card, SamProvider sam, Suite suite, byte[] uid)
            throws LineBroken, CardReaderFault, Malformed {
        ResponseApdu challenge = card.send(CommandApdu.of(GET_CHALLENGE, new byte[0], CHALLENGE));
        if (!challenge.done() || challenge.data().length != CHALLENGE) {
            throw new Malformed("no challenge: " + challenge);
        }
        byte[] token = sam.terminalToken(suite, uid, challenge.data());
        ResponseApdu answer = card.send(CommandApdu.of(EXTERNAL_AUTHENTICATE, token, TOKEN));
        if (!answer.done() || answer.data().length != TOKEN) {
            return Optional.empty();
        }
        return sam.sessionKeys(answer.data());
    }

    private static CardReading readProtected(Conversation card, byte[] com, CountrySigners signers, CardRequest request)
            throws LineBroken, Malformed {
        byte[] sod = ElementaryFile.SECURITY_OBJECT.read(card);
        SecurityObject signed = SecurityObject.parse(sod);
        if (!signed.isIntact() || !signed.covers(ElementaryFile.COM, com)) {
            return new Distrusted(Reason.ALTERED);
        }
        if (!signers.issued(signed.signer())) {
            return new Distrusted(Reason.SIGNER_UNKNOWN);
        }
        byte[] keyFile = ElementaryFile.CHIP_KEY.read(card);
        if (!signed.covers(ElementaryFile.CHIP_KEY, keyFile)) {
            return new Distrusted(Reason.ALTERED);
        }
        byte[] key = Tlv.parse(keyFile).expect(ElementaryFile.CHIP_KEY.tag()).value();
        byte[] nonce = request.nonce().bytes();
        ResponseApdu signature = card.send(CommandApdu.of(INTERNAL_AUTHENTICATE, nonce, SIGNATURE));
        boolean genuine =
                signature.done() && EllipticSignature.plain(EllipticSignature.key(key), nonce, signature.data());
        if (!genuine) {
            return new Distrusted(Reason.CLONED);
        }
        return person(card, signed, wanted(request, com), new ChipProof(signature.data(), key, sod));
    }

    /** What tells a person is read last, and only what is asked for. */
    private static List<ElementaryFile> wanted(CardRequest request, byte[] com) throws Malformed {
        List<ElementaryFile> wanted = new ArrayList<>(List.of(ElementaryFile.BIODATA));
        if (request.wants(Part.TEMPLATES)) {
            wanted.add(ElementaryFile.TEMPLATES);
        }
        if (request.wants(Part.PHOTO) && Announcement.parse(com).has(ElementaryFile.PHOTO)) {
            wanted.add(ElementaryFile.PHOTO);
        }
        return wanted;
    }

    private static CardReading person(
            Conversation card, SecurityObject signed, List<ElementaryFile> wanted, ChipProof proof)
            throws LineBroken, Malformed {
        Map<ElementaryFile, byte[]> files = new EnumMap<>(ElementaryFile.class);
        try {
            for (ElementaryFile file : wanted) {
                files.put(file, file.read(card));
                if (!signed.covers(file, files.get(file))) {
                    return new Distrusted(Reason.ALTERED);
                }
            }
            Biodata person = Biodata.parse(files.get(ElementaryFile.BIODATA));
            byte[] templates = files.get(ElementaryFile.TEMPLATES);
            List<FingerTemplate> fingers = templates == null ? List.of() : TemplateGroup.parse(templates);
            byte[] photo = files.get(ElementaryFile.PHOTO);
            Optional<FacePhoto> face = photo == null ? Optional.empty() : FaceGroup.parse(photo);
            return new CardReading.Authentic(new CitizenCard(person.nik(), person.name(), fingers, face, proof));
        } finally {
            files.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        }
    }
}
