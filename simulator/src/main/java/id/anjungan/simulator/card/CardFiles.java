// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The files of personas' cards in the state folder. What tells the person is made once (extracting templates takes a
 * while); what tells the make of the card, and the signature over both, once for each make.
 */
record CardFiles(StateFolder state, CardAuthority authority, TemplateSource templates) {
    private static final String KEY = "chip.p8";
    private static final String OTHER_SIGNATURE = "other-signer.bin";
    private static final List<ElementaryFile> PERSONAL =
            List.of(ElementaryFile.BIODATA, ElementaryFile.PHOTO, ElementaryFile.TEMPLATES, ElementaryFile.CHIP_KEY);
    private static final List<ElementaryFile> OF_THE_MAKE = List.of(ElementaryFile.COM, ElementaryFile.SECURITY_OBJECT);

    /** All files by short identifier, in arrays of the caller's own. */
    Map<Integer, byte[]> all(Persona persona, CardMake make) throws IOException {
        Map<Integer, byte[]> files = new HashMap<>();
        read(personal(persona), PERSONAL).forEach((file, bytes) -> files.put(file.identifier(), bytes));
        read(signed(persona, make), OF_THE_MAKE).forEach((file, bytes) -> files.put(file.identifier(), bytes));
        return files;
    }

    /** The key under the chip key group. */
    PrivateKey chipKey(Persona persona) throws IOException {
        try {
            byte[] pkcs8 = Files.readAllBytes(personal(persona).resolve(KEY));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a chip's key", e);
        }
    }

    /** The same files under a security object of the signer whom nobody believes. */
    byte[] otherSignature(Persona persona, CardMake make) throws IOException {
        return Files.readAllBytes(signed(persona, make).resolve(OTHER_SIGNATURE));
    }

    static KeyPair newKeyPair() {
        try {
            return CardAuthority.keyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    private Path personal(Persona persona) throws IOException {
        return state.part("person-" + persona.id() + "-" + fingerprint(persona), folder -> {
            KeyPair chip = newKeyPair();
            write(folder, ElementaryFile.BIODATA, PersonaFiles.biodata(persona));
            write(folder, ElementaryFile.PHOTO, PersonaFiles.photo(persona));
            write(folder, ElementaryFile.TEMPLATES, PersonaFiles.templates(persona, templates));
            write(
                    folder,
                    ElementaryFile.CHIP_KEY,
                    PersonaFiles.chipKey(chip.getPublic().getEncoded()));
            Files.write(folder.resolve(KEY), chip.getPrivate().getEncoded());
        });
    }

    private Path signed(Persona persona, CardMake make) throws IOException {
        Path personal = personal(persona);
        return state.part("card-" + persona.id() + "-" + fingerprint(persona) + "-" + make.label(), folder -> {
            byte[] announcement = PersonaFiles.announcement(make);
            Map<Integer, byte[]> covered = new HashMap<>();
            covered.put(ElementaryFile.COM.group(), announcement);
            read(personal, PERSONAL).forEach((file, bytes) -> covered.put(file.group(), bytes));
            write(folder, ElementaryFile.COM, announcement);
            write(folder, ElementaryFile.SECURITY_OBJECT, authority.signer().sign(covered));
            Files.write(folder.resolve(OTHER_SIGNATURE), authority.otherSigner().sign(covered));
        });
    }

    private static Map<ElementaryFile, byte[]> read(Path folder, List<ElementaryFile> wanted) throws IOException {
        Map<ElementaryFile, byte[]> files = new HashMap<>();
        for (ElementaryFile file : wanted) {
            files.put(file, Files.readAllBytes(folder.resolve(name(file))));
        }
        return files;
    }

    private static void write(Path folder, ElementaryFile file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name(file)), bytes);
    }

    private static String name(ElementaryFile file) {
        return String.format("ef-01%02x.bin", file.identifier());
    }

    /** Another persona of the same id, as another seed makes, has another card. */
    private static String fingerprint(Persona persona) {
        String fields = HexFormat.of().formatHex(PersonaFiles.biodata(persona))
                + persona.fingers()
                + persona.fingerSeed()
                + TemplateSource.GENERATION;
        byte[] hash = MutualAuthentication.hash("SHA-256", fields.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 4);
    }
}
