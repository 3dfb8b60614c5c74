// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The machine's own key for keyed hashes, {@code machine.key} in the data folder: 32 bytes at random, made at first
 * use.
 */
public final class MachineKey {
    private static final String NAME = "machine.key";
    private static final int BYTES = 32;

    private MachineKey() {}

    /** The key of a data folder; the file is readable by its owner only and never half written. */
    public static SecretKey of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            make(folder, file);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != BYTES) {
            throw new IOException(NAME + " has not " + BYTES + " bytes");
        }
        return new SecretKeySpec(key, "HmacSHA256");
    }

    private static void make(Path folder, Path file) throws IOException {
        JournalFile.makeFolder(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(folder, NAME, ".new", ownerOnly());
        Files.write(draft, key);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
