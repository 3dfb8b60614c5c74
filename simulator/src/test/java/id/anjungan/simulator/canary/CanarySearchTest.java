// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.canary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanarySearchTest {
    private final Persona siti = Population.fromSeed(42).persona("siti");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "bcd", "hex", "base64-0", "base64-1", "base64-2"})
    void aNikIsFoundInEveryEncoding(String encoding) throws IOException {
        byte[] plain = siti.nik().getBytes(StandardCharsets.US_ASCII);
        byte[] encoded = switch (encoding) {
            case "bcd" -> HexFormat.of().parseHex(siti.nik());
            case "hex" -> HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII);
            case "base64-0" -> Base64.getEncoder().encode(plain);
            case "base64-1" -> Base64.getEncoder().encode(joined("x".getBytes(StandardCharsets.US_ASCII), plain));
            case "base64-2" -> Base64.getEncoder().encode(joined("xy".getBytes(StandardCharsets.US_ASCII), plain));
            default -> siti.nik().getBytes(encoding);
        };
        Files.write(folder.resolve("leak.bin"), joined("before ".getBytes(StandardCharsets.US_ASCII), encoded));
        assertThat(new CanarySearch(List.of(siti)).under(folder))
                .isNotEmpty()
                .allMatch(f -> f.startsWith("leak.bin: siti nik"));
    }

    @Test
    void bytesAreFoundAndCleanFilesAreNot() throws IOException {
        byte[] secret = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".getBytes(StandardCharsets.US_ASCII);
        Files.write(folder.resolve("dirty"), joined(new byte[100], secret));
        Files.writeString(folder.resolve("clean"), "nothing of anybody", StandardCharsets.UTF_8);
        assertThat(new CanarySearch(List.of(siti)).with("template", secret).under(folder))
                .containsExactly("dirty: template raw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000060834383239313300",
                "0000000608040802090103",
                "70696e223a22343832393133",
                "003400380032003900310033"
            })
    void aTypedPinIsFoundAsAnArrayAndInWords(String leak) throws IOException {
        Files.write(
                folder.resolve("leak.bin"), joined(new byte[9], HexFormat.of().parseHex(leak)));
        Files.writeString(folder.resolve("clean"), "4829130 bytes, 1482913 rows", StandardCharsets.UTF_8);
        assertThat(new CanarySearch(List.of(siti)).typed("pin", "482913").under(folder))
                .hasSize(1)
                .allMatch(f -> f.startsWith("leak.bin: pin"));
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
