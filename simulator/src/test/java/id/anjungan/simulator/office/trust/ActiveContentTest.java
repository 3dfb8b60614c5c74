// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import id.anjungan.core.trust.ValidationRequest;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.PressedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may not be in a file that is to be printed, however well it is signed. */
class ActiveContentTest {
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    private Counter counter;

    private interface Addition {
        void to(PDDocument document) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        counter = new Counter(state, VALIDATOR);
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                named("open action", Flaw.JAVASCRIPT, d -> openAction(d, "JavaScript")),
                named("launch", Flaw.ACTION, d -> openAction(d, "Launch")),
                named("form sent", Flaw.ACTION, d -> openAction(d, "SubmitForm")),
                named("other file", Flaw.FETCHED_RESOURCE, d -> openAction(d, "GoToR")),
                named("embedded target", Flaw.EMBEDDED_FILE, d -> openAction(d, "GoToE")),
                named("address when opened", Flaw.ACTION, d -> openAction(d, "URI")),
                named("print dialog when opened", Flaw.ACTION, d -> openAction(d, "Named")),
                named(
                        "when a page is shown",
                        Flaw.ACTION,
                        d -> d.getPage(0).getCOSObject().setItem(COSName.AA, dictionary(Map.of("S", "Named")))),
                named("film", Flaw.ACTION, d -> annotation(d, "Movie")),
                named("attachment", Flaw.EMBEDDED_FILE, d -> annotation(d, "FileAttachment")),
                named("rich media", Flaw.ACTION, d -> annotation(d, "RichMedia")),
                named(
                        "form",
                        Flaw.XFA,
                        d -> d.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.ACRO_FORM, dictionary(Map.of("XFA", "x")))),
                named(
                        "name tree",
                        Flaw.EMBEDDED_FILE,
                        d -> d.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.NAMES, dictionary(Map.of("EmbeddedFiles", "x")))),
                named("outside stream", Flaw.FETCHED_RESOURCE, d -> stream(d, COSName.F, COSName.getPDFName("x"))),
                named("huge picture", Flaw.TOO_MANY_PIXELS, ActiveContentTest::hugePicture),
                named("huge page", Flaw.TOO_MANY_PIXELS, d -> d.getPage(0).setMediaBox(new PDRectangle(14400, 14400))),
                named("eleven pages", Flaw.TOO_MANY_PAGES, ActiveContentTest::tenMorePages));
    }

    private static Arguments named(String name, Flaw flaw, Addition addition) {
        return Arguments.of(name, flaw, addition);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void isFoundAndRejected(String name, Flaw flaw, Addition addition) throws Exception {
        PressedDocument document = signedWith(addition);

        assertThat(VALIDATOR
                        .validate(new ValidationRequest(
                                document.bytes(), counter.ca.trustData(), counter.instant(), "1", "1"))
                        .flaws())
                .as(name)
                .contains(flaw);
        assertThat(counter.inspect(document))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Verdict.Reason.NOT_PRINTABLE));
    }

    @Test
    void aPlainLinkIsAllowed() throws Exception {
        PressedDocument document = signedWith(d -> {
            COSDictionary link = dictionary(Map.of("Type", "Annot", "Subtype", "Link"));
            link.setItem(COSName.A, dictionary(Map.of("S", "URI", "URI", "x")));
            link.setItem(COSName.RECT, new PDRectangle(10, 10, 20, 20).getCOSArray());
            COSArray annotations = new COSArray();
            annotations.add(link);
            d.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        });

        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);
    }

    @Test
    void aPlaceToOpenAtIsAllowed() throws Exception {
        PressedDocument document = signedWith(d -> openAction(d, "GoTo"));

        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);
    }

    @Test
    void anEncryptedFileIsRejected() throws Exception {
        byte[] page = counter.press.unsigned(counter.kk());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(page)) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
        }
        PressedDocument locked = Counter.replace(counter.press.press(counter.kk()), out.toByteArray());

        assertThat(counter.inspect(locked))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Verdict.Reason.NOT_PRINTABLE));
    }

    private PressedDocument signedWith(Addition addition) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(counter.press.unsigned(counter.kk()))) {
            addition.to(document);
            document.save(out);
        }
        byte[] signed = counter.press.sign(out.toByteArray(), counter.ca.signer(Counter.REGION), Level.B_B);
        return Counter.replace(counter.press.press(counter.kk()), signed);
    }

    private static void openAction(PDDocument document, String type) {
        document.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.OPEN_ACTION, dictionary(Map.of("Type", "Action", "S", type)));
    }

    private static void annotation(PDDocument document, String subtype) {
        COSArray annotations = new COSArray();
        annotations.add(dictionary(Map.of("Type", "Annot", "Subtype", subtype)));
        document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
    }

    private static void stream(PDDocument document, COSName key, COSName value) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(' ');
        }
        stream.setItem(key, value);
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), stream);
    }

    private static void hugePicture(PDDocument document) throws IOException {
        stream(document, COSName.SUBTYPE, COSName.IMAGE);
        COSStream picture = document.getPage(0).getCOSObject().getCOSStream(COSName.getPDFName("PieceInfo"));
        picture.setItem(COSName.WIDTH, COSInteger.get(20_000));
        picture.setItem(COSName.HEIGHT, COSInteger.get(20_000));
    }

    private static void tenMorePages(PDDocument document) {
        List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).forEach(n -> document.addPage(new PDPage()));
    }

    private static COSDictionary dictionary(Map<String, String> names) {
        COSDictionary dictionary = new COSDictionary();
        names.forEach(dictionary::setName);
        return dictionary;
    }
}
