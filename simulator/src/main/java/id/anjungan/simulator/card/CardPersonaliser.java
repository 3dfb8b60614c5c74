// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.simulator.finger.TemplateMaker;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Makes the cards of personas: files, chip key, signature. Each persona's is made once (extracting templates takes a
 * while) and kept in the state folder.
 */
public final class CardPersonaliser {
    private static final String CHIP_KEY = "chip.p8";
    private static final String OTHER_SIGNATURE = "other-signer.bin";

    private final StateFolder state;
    private final TemplateSource templates;
    private final CardAuthority authority;
    private final SoftSam sam;

    private CardPersonaliser(StateFolder state, TemplateSource templates) throws IOException {
        this.state = state;
        this.templates = templates;
        this.authority = CardAuthority.of(state);
        this.sam = SoftSam.of(state);
    }

    /** The workshop of this state folder, with templates taken from the personas' synthetic fingers. */
    public static CardPersonaliser of(StateFolder state) throws IOException {
        return of(state, (persona, position) -> TemplateMaker.record(persona.fingerSeed(), position));
    }

    /** The workshop of this state folder; its authority and SAM are made if this is the first time. */
    public static CardPersonaliser of(StateFolder state, TemplateSource templates) throws IOException {
        return new CardPersonaliser(state, templates);
    }

    /** Whom a kiosk must believe to read these cards. */
    public CardAuthority authority() {
        return authority;
    }

    /** The secret from which these cards' keys follow. */
    public SoftSam sam() {
        return sam;
    }

    /** The persona's card in this condition, type A. Takes a second when it is the persona's first. */
    public VirtualChip card(Persona persona, CardCondition condition) throws IOException {
        return card(persona, condition, RadioType.A);
    }

    /** The persona's card in this condition. */
    public VirtualChip card(Persona persona, CardCondition condition, RadioType type) throws IOException {
        return switch (condition) {
            case DEAD -> new DeadCard();
            case FOREIGN -> new ForeignCard();
            case GARBLED -> new GarbledCard(uid(persona, type));
            default -> new VirtualKtpEl(content(persona, condition, type));
        };
    }

    private ChipContent content(Persona persona, CardCondition condition, RadioType type) throws IOException {
        Path part = state.part("card-" + persona.id() + "-" + fingerprint(persona), folder -> make(folder, persona));
        Map<Integer, byte[]> files = new HashMap<>();
        for (ElementaryFile file : ElementaryFile.values()) {
            files.put(file.identifier(), Files.readAllBytes(part.resolve(name(file))));
        }
        byte[] uid = uid(persona, type);
        MutualAuthentication.Keys keys = sam.staticKeys(uid);
        PrivateKey chipKey = privateKey(Files.readAllBytes(part.resolve(CHIP_KEY)));
        switch (condition) {
            case CLONE -> chipKey = newKeyPair().getPrivate();
            case ALTERED -> alter(files.get(ElementaryFile.BIODATA.identifier()));
            case FORGED_KEYS -> keys = MutualAuthentication.derive(uid);
            case OTHER_SIGNER ->
                files.put(
                        ElementaryFile.SECURITY_OBJECT.identifier(), Files.readAllBytes(part.resolve(OTHER_SIGNATURE)));
            default -> {
                // a genuine card
            }
        }
        return new ChipContent(type, uid, keys, files, chipKey);
    }

    private void make(Path folder, Persona persona) throws IOException {
        KeyPair chip = newKeyPair();
        Map<ElementaryFile, byte[]> files = new EnumMap<>(ElementaryFile.class);
        files.put(ElementaryFile.COM, PersonaFiles.announcement());
        files.put(ElementaryFile.BIODATA, PersonaFiles.biodata(persona));
        files.put(ElementaryFile.TEMPLATES, PersonaFiles.templates(persona, templates));
        files.put(ElementaryFile.CHIP_KEY, PersonaFiles.chipKey(chip.getPublic().getEncoded()));
        Map<Integer, byte[]> covered = new HashMap<>();
        files.forEach((file, bytes) -> covered.put(file.group(), bytes));
        files.put(ElementaryFile.SECURITY_OBJECT, authority.signer().sign(covered));
        for (Map.Entry<ElementaryFile, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(name(file.getKey())), file.getValue());
        }
        Files.write(folder.resolve(CHIP_KEY), chip.getPrivate().getEncoded());
        Files.write(folder.resolve(OTHER_SIGNATURE), authority.otherSigner().sign(covered));
    }

    /** The last letter of the biodata becomes another; lengths stay. */
    private static void alter(byte[] biodata) {
        biodata[biodata.length - 1] ^= 1;
    }

    private static byte[] uid(Persona persona, RadioType type) {
        byte[] hash = MutualAuthentication.hash("SHA-256", ("uid " + persona.nik()).getBytes(StandardCharsets.UTF_8));
        if (type == RadioType.B) {
            return Arrays.copyOf(hash, 4);
        }
        byte[] uid = Arrays.copyOf(hash, 7);
        uid[0] = 0x04;
        return uid;
    }

    /** Another persona of the same id, as another seed makes, has another card. */
    private static String fingerprint(Persona persona) {
        String fields =
                HexFormat.of().formatHex(PersonaFiles.biodata(persona)) + persona.fingers() + persona.fingerSeed();
        byte[] hash = MutualAuthentication.hash("SHA-256", fields.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 4);
    }

    private static String name(ElementaryFile file) {
        return String.format("ef-01%02x.bin", file.identifier());
    }

    private static KeyPair newKeyPair() {
        try {
            return CardAuthority.keyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    private static PrivateKey privateKey(byte[] pkcs8) throws IOException {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a chip's key", e);
        }
    }
}
