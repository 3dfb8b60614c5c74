// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.simulator.office.trust.forgery.GoodDocuments;
import id.anjungan.simulator.office.trust.forgery.GoodDocuments.Good;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another reader of signatures, poppler's pdfsig with an NSS database, says of what the press makes. */
@Tag("process")
class PdfsigTest {
    @TempDir
    static Path folder;

    private Counter counter;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        for (String tool : List.of("pdfsig", "certutil")) {
            boolean present = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(part -> Files.isExecutable(Path.of(part, tool)));
            if ("true".equals(System.getenv("CI"))) {
                Assertions.assertTrue(present, tool + " is missing");
            }
            Assumptions.assumeTrue(present, tool + " is missing");
        }
        counter = new Counter(folder.resolve("state"), new DssValidator());
        Path nss = folder.resolve("nss");
        if (Files.notExists(nss)) {
            Files.createDirectories(nss);
            Path anchor = Files.writeString(folder.resolve("anchor.pem"), counter.ca.anchorPem());
            run("certutil", "-N", "-d", "sql:" + nss, "--empty-password");
            run("certutil", "-A", "-d", "sql:" + nss, "-n", "anchor", "-t", "CT,C,C", "-i", anchor.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void signaturesAreValidAndTrusted(Level level) throws Exception {
        for (Order.Kind kind : List.of(Order.Kind.KARTU_KELUARGA, Order.Kind.KUTIPAN_AKTA_KELAHIRAN)) {
            Order order = Order.good(kind, counter.household, counter.household.head())
                    .at(level);
            assertThat(judge(counter.press.press(order).bytes()))
                    .contains("Signature is Valid", "Certificate is Trusted")
                    .contains(level == Level.B_LT ? "Not total document signed" : "- Total document signed")
                    .doesNotContain("Invalid", "Mismatch", "Issuer Unknown", "Certificate has Expired");
        }
    }

    @Test
    void goodDocumentsAreGoodWhateverWasAppendedLater() throws Exception {
        for (Good good : GoodDocuments.all()) {
            assertThat(judge(good.from(counter).bytes()))
                    .as("%s", good)
                    .contains("Signature is Valid", "Certificate is Trusted")
                    .doesNotContain("Invalid", "Mismatch", "Issuer Unknown");
        }
    }

    @Test
    void anAlteredFileIsNoticed() throws Exception {
        assertThat(judge(counter.press.press(counter.kk().with(Variant.ALTERED)).bytes()))
                .contains("Digest Mismatch");
    }

    @Test
    void aStampedFileStillHasAValidSignature() throws Exception {
        assertThat(judge(counter.press.press(counter.kk().with(Variant.STAMPED)).bytes()))
                .contains("Signature is Valid", "Not total document signed");
    }

    private static String judge(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("document.pdf"), pdf);
        return run("pdfsig", "-nssdir", "sql:" + folder.resolve("nss"), file.toString());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
