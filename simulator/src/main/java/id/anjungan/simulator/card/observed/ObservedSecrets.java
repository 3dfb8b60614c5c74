// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.drivers.ktpel.SealedActivationData;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.card.Bytes;
import id.anjungan.simulator.card.MutualAuthentication;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The invented secrets of this profile: made at first run, kept in the state folder's part {@code sam-observed}. From
 * one master key follow the keys of each card, the SAM's number and its activation data; the last lie sealed beside it,
 * as on a kiosk.
 */
final class ObservedSecrets {
    static final int ACTIVATION = 32;
    private static final int MASTER = 32;
    private static final int KEY = 16;
    private static final int MODULE = 8;
    private static final int HASH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final byte[] master;

    private ObservedSecrets(Path folder) throws IOException {
        this.folder = folder;
        this.master = Files.readAllBytes(folder.resolve("master.key"));
    }

    /** Those of this state folder. */
    static ObservedSecrets of(StateFolder state) throws IOException {
        return new ObservedSecrets(state.part("sam-observed", ObservedSecrets::make));
    }

    private static void make(Path folder) throws IOException {
        Files.write(folder.resolve("master.key"), random(MASTER));
        for (String signer : new String[] {"signer", "other-signer"}) {
            KeyPair pair = keyPair();
            Files.write(folder.resolve(signer + ".p8"), pair.getPrivate().getEncoded());
            Files.write(folder.resolve(signer + ".spki"), pair.getPublic().getEncoded());
        }
        Path password = folder.resolve("activation.password");
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, HexFormat.of().formatHex(random(KEY)), StandardCharsets.US_ASCII);
        byte[] activation = new ObservedSecrets(folder).activation();
        new SealedActivationData(folder.resolve("activation.p12"), password).seal(activation);
    }

    /** The setting {@code card.sam-activation}. */
    Path sealedActivation() {
        return folder.resolve("activation.p12");
    }

    /** The setting {@code card.sam-activation-password-file}. */
    Path activationPassword() {
        return folder.resolve("activation.password");
    }

    /** What opens the SAM: first half the institution's, second half this SAM's own. */
    byte[] activation() {
        return derived("activation", new byte[0], ACTIVATION);
    }

    /** The SAM's own number. */
    byte[] module() {
        return derived("module", new byte[0], MODULE);
    }

    /** Card control of one card, at most 64 bytes; they mean nothing. */
    byte[] control(byte[] identifier, int length) {
        byte[] first = derived("control", identifier, HASH);
        return Arrays.copyOf(Bytes.concat(first, derived("control", first, HASH)), length);
    }

    /** The keys of mutual authentication with one card. */
    MutualAuthentication.Keys cardKeys(byte[] control, byte[] identifier) {
        byte[] card = Bytes.concat(control, identifier);
        return new MutualAuthentication.Keys(Suite.TRIPLE_DES, derived("enc", card, KEY), derived("mac", card, KEY));
    }

    /** The key under which some files of one card are enciphered besides. */
    byte[] fileKey(byte[] control, byte[] identifier) {
        return derived("file", Bytes.concat(control, identifier), KEY);
    }

    /** Whoever signs the data of cards. */
    PrivateKey signer() throws IOException {
        return privateKey("signer");
    }

    /** Somebody who does not. */
    PrivateKey otherSigner() throws IOException {
        return privateKey("other-signer");
    }

    /** What the SAM judges signatures by. */
    PublicKey verifier() throws IOException {
        try {
            byte[] spki = Files.readAllBytes(folder.resolve("signer.spki"));
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a key of ours in " + folder, e);
        }
    }

    private PrivateKey privateKey(String name) throws IOException {
        try {
            byte[] pkcs8 = Files.readAllBytes(folder.resolve(name + ".p8"));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a key of ours in " + folder, e);
        }
    }

    private byte[] derived(String label, byte[] from, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            mac.update(label.getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(mac.doFinal(from), length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
