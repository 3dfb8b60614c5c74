// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.anjungan.core.device.CardReaderFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedActivationDataTest {
    private static final byte[] DATA = "thirty-two bytes of an example .".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Path sealed;
    private Path password;
    private SealedActivationData kept;

    @BeforeEach
    void seal() throws IOException {
        sealed = folder.resolve("sam.p12");
        password = folder.resolve("password");
        writePassword("a password of an example\n");
        kept = new SealedActivationData(sealed, password);
        kept.seal(DATA);
    }

    @Test
    void whatWasSealedComesOutAgain() throws Exception {
        assertThat(kept.reveal()).isEqualTo(DATA);
        assertThat(new SealedActivationData(sealed, password).reveal()).isEqualTo(DATA);
    }

    @Test
    void theFileIsItsOwnersAloneAndDoesNotShowThem() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("thirty");
        assertThatThrownBy(() -> kept.seal(DATA)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void filesThatOthersMayReadAreNotUsed() throws IOException {
        Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused();
        Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw----r--"));
        assertRefused();
    }

    @Test
    void aCredentialOfTheServiceManagerIsUsed() throws Exception {
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("r--r-----"));
        assertThat(kept.reveal()).isEqualTo(DATA);
    }

    @Test
    void anotherPasswordAChangedFileOrNoneGiveNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        assertRefused();
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        writePassword("another\n");
        assertRefused();
        Files.delete(sealed);
        assertRefused();
    }

    private void assertRefused() {
        assertThatThrownBy(kept::reveal)
                .isInstanceOf(CardReaderFault.class)
                .hasMessageStartingWith("SAM no-activation-data, java.")
                .hasMessageNotContaining("example");
    }

    static void ownersAlone(Path file) throws IOException {
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private void writePassword(String text) throws IOException {
        Files.deleteIfExists(password);
        Files.writeString(password, text, StandardCharsets.US_ASCII);
        ownersAlone(password);
    }
}
