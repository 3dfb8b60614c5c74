// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What pdfsig says of the document that was handed out in a run, and what becomes of documents that are not as they
 * should be.
 */
@LooksAtPlays
class SignatureTest {
    private static final String SMOOTH = "cetak-kk-lancar";

    @TempDir
    static Path folder;

    @BeforeAll
    static void components() {
        Programs.demand("pdfsig");
        Programs.demand("certutil");
    }

    private static String pdfsig(Plays.Play play) throws Exception {
        Path log = folder.resolve("said.txt");
        Path nss = Files.createDirectories(folder.resolve(play.folder().getFileName()));
        String database = "sql:" + nss;
        String anchor = play.folder().resolve("served/anchor.pem").toString();
        Programs.said(log, "certutil", "-N", "-d", database, "--empty-password");
        Programs.said(log, "certutil", "-A", "-d", database, "-n", "anchor", "-t", "CT,C,C", "-i", anchor);
        String served = play.folder().resolve("served/01.pdf").toString();
        return Programs.said(log, "pdfsig", "-nssdir", database, served);
    }

    @Test
    void theServedDocumentIsValidAndTrusted() throws Exception {
        assertThat(pdfsig(Plays.of(SMOOTH).held()))
                .contains("Signature is Valid", "Certificate is Trusted", "Not total document signed");
    }

    @Test
    void atLevelBTTheWholeFileIsSigned() throws Exception {
        Plays.Play play =
                Plays.again(SMOOTH, SMOOTH + "-b-t", "--fast", "--level", "B_T").held();
        assertThat(pdfsig(play)).contains("Signature is Valid", "Certificate is Trusted", "- Total document signed");
    }

    @Test
    void whatFollowsTheSignedRevisionIsValidationDataOnly() throws IOException {
        byte[] file = Files.readAllBytes(Plays.of(SMOOTH).held().folder().resolve("served/01.pdf"));
        try (PDDocument whole = Loader.loadPDF(file)) {
            int[] range = whole.getSignatureDictionaries().get(0).getByteRange();
            int end = range[2] + range[3];
            try (PDDocument signed = Loader.loadPDF(Arrays.copyOf(file, end))) {
                COSDictionary before = signed.getDocumentCatalog().getCOSObject();
                COSDictionary after = whole.getDocumentCatalog().getCOSObject();
                assertThat(names(after).filter(name -> !before.containsKey(name)))
                        .containsExactly("DSS");
                assertThat(names(after.getCOSDictionary(COSName.getPDFName("DSS"))))
                        .isSubsetOf("Type", "Certs", "CRLs", "OCSPs", "VRI");
                Map<?, ?> old = signed.getDocument().getXrefTable();
                assertThat(whole.getDocument().getXrefTable().entrySet().stream()
                                .filter(entry -> entry.getValue() >= end && old.containsKey(entry.getKey()))
                                .map(entry -> whole.getDocument()
                                        .getObjectFromPool(entry.getKey())
                                        .getObject()))
                        .containsExactly(after);
            }
        }
    }

    private static Stream<String> names(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).collect(Collectors.toSet()).stream();
    }

    @ParameterizedTest
    @CsvSource({
        "tanda-tangan-tidak-sah, K-301",
        "dokumen-distempel-ulang, K-302",
        "dokumen-milik-orang-lain, K-303",
        "belum-bisa-diperiksa, K-311"
    })
    void whatIsNotAsItShouldBeHasItsOwnCodeAndNoSheet(String scenario, String code) throws IOException {
        Plays.Play play = Plays.of(scenario).held();
        assertThat(play.json("result.json").get("reached").get("trouble").asText())
                .isEqualTo(code);
        assertThat(play.json("world.json").get("sheets")).isEmpty();
        assertThat(play.json("world.json").get("copies")).isEmpty();
    }
}
