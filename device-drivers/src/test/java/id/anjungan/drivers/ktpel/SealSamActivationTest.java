// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealSamActivationTest {
    @Test
    void activationDataComeInByStandardInputAndCannotBeReadInTheFile(@TempDir Path folder) throws Exception {
        Path password = folder.resolve("password");
        Files.writeString(password, "a password of an example", StandardCharsets.US_ASCII);
        SealedActivationDataTest.ownersAlone(password);
        Path sealed = folder.resolve("sam.p12");
        byte[] data = "activation data of an example".getBytes(StandardCharsets.US_ASCII);

        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(data));
            assertThat(SealSamActivation.seal(sealed.toString(), password.toString()))
                    .isZero();
            System.setIn(new ByteArrayInputStream(data));
            assertThat(SealSamActivation.seal(sealed.toString(), password.toString()))
                    .as("never over a file that is there")
                    .isEqualTo(1);
            assertThat(SealSamActivation.seal(sealed.toString())).isEqualTo(2);
        } finally {
            System.setIn(before);
        }

        assertThat(new SealedActivationData(sealed, password).reveal()).isEqualTo(data);
    }
}
