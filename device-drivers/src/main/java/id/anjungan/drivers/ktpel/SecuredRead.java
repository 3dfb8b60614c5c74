// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardRequest.Part;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.office.ChipProof;
import id.anjungan.drivers.pcsc.LineBroken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is read once card and terminal know each other. The security object comes first, then the chip's key and its
 * signature over the nonce, and the person last: of a card that is not believed nobody learns more.
 *
 * @param card with secure messaging on
 */
record SecuredRead(Conversation card, CountrySigners signers, CardRequest request) {
    private static final int INTERNAL_AUTHENTICATE = 0x00880000;
    private static final int SIGNATURE = 64;

    /** @param com the announcement as it was read before anybody was authenticated */
    CardReading read(byte[] com) throws LineBroken, Malformed {
        Optional<SignedFiles> intact = SignedFiles.of(card);
        if (intact.isEmpty()) {
            return altered(ElementaryFile.SECURITY_OBJECT);
        }
        try (SignedFiles files = intact.get()) {
            SecurityObject signed = files.signed();
            if (!signers.issued(signed.signer())) {
                return new Distrusted(Reason.SIGNER_UNKNOWN, "issuer");
            }
            if (!signed.isSignedInPeriod()) {
                return new Distrusted(Reason.SIGNER_UNKNOWN, "period");
            }
            if (!signed.covers(ElementaryFile.COM, com)) {
                return altered(ElementaryFile.COM);
            }
            return proven(files, wanted(com));
        }
    }

    private CardReading proven(SignedFiles files, List<ElementaryFile> wanted) throws LineBroken, Malformed {
        Optional<byte[]> keyFile = files.read(ElementaryFile.CHIP_KEY);
        if (keyFile.isEmpty()) {
            return altered(ElementaryFile.CHIP_KEY);
        }
        byte[] key =
                Tlv.parse(keyFile.get()).expect(ElementaryFile.CHIP_KEY.tag()).value();
        byte[] nonce = request.nonce().bytes();
        ResponseApdu signature = card.send(CommandApdu.of(INTERNAL_AUTHENTICATE, nonce, SIGNATURE));
        if (!signature.done()) {
            return new Distrusted(Reason.CLONED, "no-proof");
        }
        if (!EllipticSignature.plain(EllipticSignature.key(key), nonce, signature.data())) {
            return new Distrusted(Reason.CLONED, "proof");
        }
        return person(files, wanted, new ChipProof(signature.data(), key, files.securityObject()));
    }

    private List<ElementaryFile> wanted(byte[] com) throws Malformed {
        List<ElementaryFile> wanted = new ArrayList<>(List.of(ElementaryFile.BIODATA));
        if (request.wants(Part.TEMPLATES)) {
            wanted.add(ElementaryFile.TEMPLATES);
        }
        if (request.wants(Part.PHOTO) && Announcement.parse(com).has(ElementaryFile.PHOTO)) {
            wanted.add(ElementaryFile.PHOTO);
        }
        return wanted;
    }

    private static CardReading person(SignedFiles files, List<ElementaryFile> wanted, ChipProof proof)
            throws LineBroken, Malformed {
        Map<ElementaryFile, byte[]> read = new EnumMap<>(ElementaryFile.class);
        for (ElementaryFile file : wanted) {
            Optional<byte[]> bytes = files.read(file);
            if (bytes.isEmpty()) {
                return altered(file);
            }
            read.put(file, bytes.get());
        }
        Biodata person = Biodata.parse(read.get(ElementaryFile.BIODATA));
        byte[] templates = read.get(ElementaryFile.TEMPLATES);
        List<FingerTemplate> fingers = templates == null ? List.of() : TemplateGroup.parse(templates);
        byte[] photo = read.get(ElementaryFile.PHOTO);
        Optional<FacePhoto> face = photo == null ? Optional.empty() : FaceGroup.parse(photo);
        return new CardReading.Authentic(new CitizenCard(person.nik(), person.name(), fingers, face, proof));
    }

    private static Distrusted altered(ElementaryFile file) {
        return new Distrusted(
                Reason.ALTERED, file.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
