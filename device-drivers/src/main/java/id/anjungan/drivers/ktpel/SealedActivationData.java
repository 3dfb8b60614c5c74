// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Activation data in a sealed file: a PKCS#12 container (RFC 7292; PBES2 with AES-256, and a checksum over all of it)
 * that holds them as the one secret {@value #ALIAS}. Its password stands in a file of its own, which the system's
 * service manager can keep in the TPM and show to this service alone ({@code systemd-creds}). Files that others than
 * their owner may use are not used. The one exception: the password file's group may read it, for so the access list
 * shows by which systemd lets a service read its credential.
 */
public final class SealedActivationData implements ActivationData {
    private static final String ALIAS = "sam-activation";
    private static final int LONGEST = 4096;
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private static final Set<PosixFilePermission> OTHERS_OF_A_CREDENTIAL = PosixFilePermissions.fromString("----wxrwx");

    private final Path sealed;
    private final Path passwordFile;

    public SealedActivationData(Path sealed, Path passwordFile) {
        this.sealed = sealed;
        this.passwordFile = passwordFile;
    }

    @Override
    public byte[] reveal() throws CardReaderFault {
        char[] password = new char[0];
        try {
            password = password();
            byte[] secret = secret(password);
            if (secret.length == 0 || secret.length > LONGEST) {
                throw SamRefusal.NO_ACTIVATION_DATA.fault(null);
            }
            return secret;
        } catch (IOException | GeneralSecurityException e) {
            throw SamRefusal.NO_ACTIVATION_DATA.fault(e.toString(), e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Seals them into a new file that only its owner can read; what a technician does once, with the password file
     * already there.
     */
    public void seal(byte[] activationData) throws IOException {
        char[] password = password();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(activationData, "AES"));
            store.setEntry(ALIAS, entry, new KeyStore.PasswordProtection(password));
            Files.createFile(
                    sealed, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(sealed)) {
                store.store(out, password);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("activation data cannot be sealed", e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private byte[] secret(char[] password) throws IOException, GeneralSecurityException {
        mustBePrivate(sealed, OTHERS);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(sealed)) {
            store.load(in, password);
        }
        Key key = store.getKey(ALIAS, password);
        return key instanceof SecretKey ? key.getEncoded() : new byte[0];
    }

    private char[] password() throws IOException {
        mustBePrivate(passwordFile, OTHERS_OF_A_CREDENTIAL);
        byte[] bytes = Files.readAllBytes(passwordFile);
        int length = bytes.length;
        while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
            length--;
        }
        char[] password = new char[length];
        for (int i = 0; i < length; i++) {
            password[i] = (char) (bytes[i] & 0xFF);
        }
        Arrays.fill(bytes, (byte) 0);
        return password;
    }

    /** A system without owners and groups has nothing to be looked at. */
    private static void mustBePrivate(Path file, Set<PosixFilePermission> others) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        if (granted.stream().anyMatch(others::contains)) {
            throw new IOException("others than its owner may use " + file);
        }
    }
}
