// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.simulator.office.press.PressedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Document timestamps and validation data that were appended after signing, and what pretends to be such. */
class DocumentStampTest {
    private static final String CONTENTS = "/Contents <";
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    private Counter counter;
    private Signer office;

    /** What is done to a document together with its timestamp, and so under it. */
    private interface Addition {
        void to(PDDocument document, COSDictionary field) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        counter = new Counter(state, VALIDATOR);
        office = counter.ca.signer(Counter.REGION);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aTimestampMayFollowWhateverTheLevel(Level level) throws Exception {
        PressedDocument document = counter.press.press(counter.kk().at(level));

        trusted(document, counter.press.withTimestamp(document.bytes()));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void validationDataMayFollowWhateverTheLevel(Level level) throws Exception {
        PressedDocument document = counter.press.press(counter.kk().at(level));

        trusted(document, counter.press.withValidationData(document.bytes(), office));
    }

    @Test
    void timestampsAreRenewedAsOftenAsItTakes() throws Exception {
        PressedDocument document = counter.press.press(counter.kk().at(Level.B_LTA));
        byte[] renewed = document.bytes();
        for (int year = 0; year < 3; year++) {
            counter.pass(Duration.ofDays(365));
            counter.refreshTrust();
            renewed = counter.press.withTimestamp(counter.press.withValidationData(renewed, office));
            trusted(document, renewed);
        }
        counter.keep(counter.ca.trustDataWithoutLists());
        trusted(document, renewed);
    }

    @Test
    void whatWasStampedOverIsNoBetterForATimestamp() throws Exception {
        PressedDocument stamped = counter.press.press(counter.kk().with(Variant.STAMPED));

        changed(stamped, counter.press.withTimestamp(stamped.bytes()));
        changed(stamped, counter.press.withTimestamp(counter.press.withValidationData(stamped.bytes(), office)));
    }

    @Test
    void aStrangersTimestampIsAChange() throws Exception {
        PressedDocument document = counter.press.press(counter.kk());
        TestTimestampAuthority stranger = TestTimestampAuthority.stranger(counter.ca, counter);

        changed(document, new DocumentPress(counter.ca, stranger, counter).withTimestamp(document.bytes()));
    }

    @Test
    void aTimestampThatDoesNotFitIsAChange() throws Exception {
        PressedDocument document = counter.press.press(counter.kk());
        byte[] stamped = counter.press.withTimestamp(document.bytes());
        byte[] other =
                counter.press.withTimestamp(counter.press.press(counter.kk()).bytes());
        int room = 2 * 6 * 1024;
        System.arraycopy(
                other,
                lastIndexOf(other, CONTENTS) + CONTENTS.length(),
                stamped,
                lastIndexOf(stamped, CONTENTS) + CONTENTS.length(),
                room);
        byte[] flipped = counter.press.withTimestamp(document.bytes());
        flipped[lastIndexOf(flipped, "/T (") + "/T (".length()] ^= 1;

        changed(document, stamped);
        changed(document, flipped);
    }

    @Test
    void anotherSignatureIsAChange() throws Exception {
        PressedDocument document = counter.press.press(counter.kk());
        Signer other = counter.ca.signer("9902");

        changed(document, counter.press.sign(document.bytes(), other, Level.B_B));
    }

    static Stream<Arguments> oddFields() {
        return Stream.of(
                named(
                        "a place",
                        (document, field) ->
                                field.setItem(COSName.RECT, new PDRectangle(40, 400, 200, 40).getCOSArray())),
                named("a look that draws", (document, field) -> {
                    COSDictionary look = field.getCOSDictionary(COSName.AP);
                    try (OutputStream out = look.getCOSStream(COSName.N).createOutputStream()) {
                        out.write("0 0 500 500 re f".getBytes(StandardCharsets.US_ASCII));
                    }
                    look.getCOSStream(COSName.N).setNeedToBeUpdated(true);
                }),
                named(
                        "another look",
                        (document, field) ->
                                field.getCOSDictionary(COSName.AP).setItem(COSName.D, new COSDictionary())),
                named("an action", (document, field) -> field.setItem(COSName.A, new COSDictionary())),
                named(
                        "a signature",
                        (document, field) -> field.getCOSDictionary(COSName.V).setItem(COSName.TYPE, COSName.SIG)),
                named("no name", (document, field) -> field.removeItem(COSName.T)));
    }

    static Stream<Arguments> otherChanges() {
        return Stream.of(
                named("a note", (document, field) -> {
                    COSDictionary note = new COSDictionary();
                    note.setItem(COSName.SUBTYPE, COSName.getPDFName("Text"));
                    annotations(document).add(note);
                }),
                named(
                        "the form's own resources",
                        (document, field) -> document.getDocumentCatalog()
                                .getAcroForm(null)
                                .getCOSObject()
                                .setItem(COSName.DR, new COSDictionary())),
                named("a turned page", (document, field) -> document.getPage(0).setRotation(180)),
                named(
                        "an entry of the catalog",
                        (document, field) ->
                                document.getDocumentCatalog().getCOSObject().setName("PageMode", "UseOutlines")),
                named(
                        "one annotation fewer",
                        (document, field) -> annotations(document).remove(0)));
    }

    private static Arguments named(String name, Addition addition) {
        return Arguments.of(name, addition);
    }

    private static COSArray annotations(PDDocument document) {
        return document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"oddFields", "otherChanges"})
    void nothingElseComesInUnderATimestamp(String name, Addition addition) throws Exception {
        PressedDocument document = counter.press.press(counter.kk().at(Level.B_T));

        trusted(document, stampedWith(document.bytes(), (all, field) -> {}));
        assertThat(counter.inspect(Counter.replace(document, stampedWith(document.bytes(), addition))))
                .as(name)
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Reason.CHANGED_AFTER_SIGNING));
    }

    @Test
    void nothingLiesBetweenBeforeOrBehindRevisions() throws Exception {
        PressedDocument document = counter.press.press(counter.kk());
        byte[] good = counter.press.withTimestamp(document.bytes());

        changed(document, joined(good, "\n"));
        changed(document, joined(good, "% a word\n"));
        changed(document, joined(document.bytes(), "\n% a word\n%%EOF\n"));
        changed(document, joined(document.bytes(), "\nstartxref\n0\n%%EOF\n"));
        PressedDocument plain = counter.press.press(counter.kk().at(Level.B_B));
        changed(plain, joined(plain.bytes(), "\n"));
    }

    /** As the press appends a timestamp, with something else in the same update. */
    private byte[] stampedWith(byte[] pdf, Addition addition) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature stamp = new PDSignature();
            stamp.setType(COSName.DOC_TIME_STAMP);
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            document.addSignature(stamp);
            COSArray fields = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getCOSObject()
                    .getCOSArray(COSName.FIELDS);
            addition.to(document, (COSDictionary) fields.getObject(fields.size() - 1));
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport draft = document.saveIncrementalForExternalSigning(out);
            try (InputStream in = draft.getContent()) {
                draft.setSignature(counter.timestamps.stamp(in.readAllBytes()).getEncoded());
            }
            return out.toByteArray();
        }
    }

    private void trusted(PressedDocument document, byte[] bytes) throws Exception {
        assertThat(counter.inspect(Counter.replace(document, bytes))).isInstanceOf(Trusted.class);
    }

    private void changed(PressedDocument document, byte[] bytes) throws Exception {
        assertThat(counter.inspect(Counter.replace(document, bytes)))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Reason.CHANGED_AFTER_SIGNING));
    }

    private static int lastIndexOf(byte[] file, String word) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(word);
    }

    private static byte[] joined(byte[] first, String second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length());
        System.arraycopy(second.getBytes(StandardCharsets.US_ASCII), 0, all, first.length, second.length());
        return all;
    }
}
