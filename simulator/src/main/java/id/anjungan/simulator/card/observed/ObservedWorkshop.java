// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.Bytes;
import id.anjungan.simulator.card.CardAuthority;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardPersonaliser;
import id.anjungan.simulator.card.CardWorkshop;
import id.anjungan.simulator.card.MutualAuthentication;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.SamChip;
import id.anjungan.simulator.card.TemplateSource;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.card.observed.profile.ObservedFile;
import id.anjungan.simulator.card.observed.profile.ObservedProfile;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Makes cards and the SAM of KTPEL-OBSERVED. Unofficial. */
public final class ObservedWorkshop implements CardWorkshop {
    private static final List<ObservedFile> ENCIPHERED =
            List.of(ObservedFile.SIGNATURE_IMAGE, ObservedFile.MINUTIAE_1, ObservedFile.MINUTIAE_2);

    private final StateFolder state;
    private final TemplateSource templates;
    private final ObservedSecrets secrets;
    private final PublicKey verifier;
    private final String anchor;

    private ObservedWorkshop(StateFolder state, TemplateSource templates) throws IOException {
        this.state = state;
        this.templates = templates;
        this.secrets = ObservedSecrets.of(state);
        this.verifier = secrets.verifier();
        this.anchor = CardAuthority.of(state).anchor().toAbsolutePath().toString();
    }

    /** Found by {@link CardWorkshop#open}. */
    public static final class Opener implements CardWorkshop.Opener {
        @Override
        public String profile() {
            return ObservedProfile.NAME;
        }

        @Override
        public CardWorkshop open(StateFolder state, TemplateSource templates) throws IOException {
            return new ObservedWorkshop(state, templates);
        }
    }

    @Override
    public SamChip samChip() {
        return new ObservedSam(secrets, verifier);
    }

    /** This profile has no use for country signers, but no kiosk starts without. */
    @Override
    public Map<String, String> settings() {
        return Map.of(
                "card.profile",
                ObservedProfile.NAME,
                "card.anchor",
                anchor,
                "card.sam-activation",
                secrets.sealedActivation().toAbsolutePath().toString(),
                "card.sam-activation-password-file",
                secrets.activationPassword().toAbsolutePath().toString());
    }

    /** The SAM's own number, upper-case hexadecimal digits: the office knows in which kiosk it stands. */
    public static String module(StateFolder state) throws IOException {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(ObservedSecrets.of(state).module());
    }

    @Override
    public VirtualChip card(Persona persona, CardCondition condition, RadioType type) throws IOException {
        return card(persona, condition, type, CardGeneration.NEW);
    }

    /**
     * The persona's card in this condition. Of the forgeries there are here: {@code CLONE} copies what can be read
     * freely and answers anything to the rest, {@code FORGED_KEYS} has files but other keys, {@code ALTERED} and {@code
     * OTHER_SIGNER} have a signature that does not hold.
     */
    public VirtualChip card(Persona persona, CardCondition condition, RadioType type, CardGeneration generation)
            throws IOException {
        return switch (condition) {
            case DEAD, FOREIGN, GARBLED -> CardPersonaliser.of(state, templates).card(persona, condition, type);
            default -> new ObservedChip(content(persona, condition, type, generation));
        };
    }

    private ObservedContent content(Persona persona, CardCondition condition, RadioType type, CardGeneration generation)
            throws IOException {
        byte[] number = hash("card " + persona.nik());
        byte[] uid = type == RadioType.A ? anticollision(number) : Arrays.copyOf(number, 4);
        byte[] identifier =
                type == RadioType.A ? Bytes.concat(new byte[] {(byte) 0x80}, uid) : Arrays.copyOf(number, 8);
        byte[] control = secrets.control(identifier, generation.control());
        MutualAuthentication.Keys keys = switch (condition) {
            case CLONE -> null;
            case FORGED_KEYS -> secrets.cardKeys(identifier, control);
            default -> secrets.cardKeys(control, identifier);
        };
        Map<ObservedFile, byte[]> files = signed(persona, condition);
        files.put(ObservedFile.CARD_CONTROL, ObservedFiles.prefixed(control));
        for (ObservedFile file : ENCIPHERED) {
            FileCipher cipher = new FileCipher(secrets.fileKey(control, identifier));
            files.put(file, cipher.encipher(files.get(file)));
        }
        return new ObservedContent(type, generation, uid, identifier, keys, files);
    }

    private Map<ObservedFile, byte[]> signed(Persona persona, CardCondition condition) throws IOException {
        Map<ObservedFile, byte[]> files = personal(persona);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(files.get(ObservedFile.BIODATA));
        data.writeBytes(FileCipher.filled(files.get(ObservedFile.MINUTIAE_1)));
        data.writeBytes(FileCipher.filled(files.get(ObservedFile.MINUTIAE_2)));
        PrivateKey signer = condition == CardCondition.OTHER_SIGNER ? secrets.otherSigner() : secrets.signer();
        byte[] signature = DataSignature.of(signer, data.toByteArray(), files.get(ObservedFile.PHOTO));
        files.put(ObservedFile.DIGITAL_SIGNATURE, signature);
        if (condition == CardCondition.ALTERED) {
            byte[] biodata = files.get(ObservedFile.BIODATA);
            biodata[biodata.length - 3] ^= 1;
        }
        return files;
    }

    private Map<ObservedFile, byte[]> personal(Persona persona) throws IOException {
        String fields = ObservedFiles.biodata(persona) + persona.fingerSeed() + TemplateSource.GENERATION;
        String mark = HexFormat.of().formatHex(hash(fields), 0, 4);
        Path folder = state.part("observed-" + persona.id() + "-" + mark, part -> {
            for (Map.Entry<ObservedFile, byte[]> file :
                    ObservedFiles.of(persona, templates).entrySet()) {
                Files.write(part.resolve(name(file.getKey())), file.getValue());
            }
        });
        Map<ObservedFile, byte[]> files = new EnumMap<>(ObservedFile.class);
        for (ObservedFile file : ObservedFile.values()) {
            if (Files.exists(folder.resolve(name(file)))) {
                files.put(file, Files.readAllBytes(folder.resolve(name(file))));
            }
        }
        return files;
    }

    private static String name(ObservedFile file) {
        return String.format("ef-%04x.bin", file.identifier());
    }

    private static byte[] anticollision(byte[] number) {
        byte[] uid = Arrays.copyOf(number, 7);
        uid[0] = 0x04;
        return uid;
    }

    private static byte[] hash(String text) {
        MessageDigest digest = DataSignature.digest();
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
