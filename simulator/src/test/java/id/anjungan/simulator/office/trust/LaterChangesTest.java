// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.bench.BareDss;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.simulator.office.press.PressedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may and what may not follow a signed revision. */
class LaterChangesTest {
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    private Counter counter;

    @BeforeEach
    void open() throws IOException {
        counter = new Counter(state, VALIDATOR);
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    @Test
    void bareDssPassesTheStampedFileThatWeReject() {
        PressedDocument stamped = counter.press.press(counter.kk().with(Variant.STAMPED));
        BareDss bare = new BareDss(counter.ca.trustData());

        assertThat(bare.passes(stamped.bytes(), counter.instant())).isTrue();
        changed(stamped);
    }

    @Test
    void whatFollowsTheSignedRevisionOfABLtIsTheSecurityStoreAlone() throws IOException {
        byte[] file = counter.press.press(counter.kk()).bytes();
        int end = endOfSigned(file);
        assertThat(end).isLessThan(file.length);

        try (PDDocument whole = Loader.loadPDF(file);
                PDDocument signed = Loader.loadPDF(Arrays.copyOf(file, end))) {
            COSDictionary before = signed.getDocumentCatalog().getCOSObject();
            COSDictionary after = whole.getDocumentCatalog().getCOSObject();
            assertThat(after.keySet()).containsAll(before.keySet()).hasSize(before.size() + 1);
            COSDictionary store = after.getCOSDictionary(COSName.getPDFName("DSS"));
            assertThat(store.keySet())
                    .extracting(COSName::getName)
                    .containsExactlyInAnyOrder("Type", "Certs", "CRLs", "VRI");
            var moved = whole.getDocument().getXrefTable().entrySet().stream()
                    .filter(entry -> entry.getValue() >= end)
                    .filter(entry -> signed.getDocument().getXrefTable().containsKey(entry.getKey()))
                    .map(entry -> whole.getDocument()
                            .getObjectFromPool(entry.getKey())
                            .getObject());
            assertThat(moved).containsExactly(after);
        }
    }

    @Test
    void bTCoversTheWholeFile() throws IOException {
        byte[] file = counter.press.press(counter.kk().at(Level.B_T)).bytes();

        assertThat(endOfSigned(file)).isEqualTo(file.length);
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"B_B", "B_LT"})
    void anEmptyAnnotationIsAChange(Level level) throws Exception {
        changed(after(level, document -> {
            COSDictionary annotation = new COSDictionary();
            annotation.setItem(COSName.TYPE, COSName.ANNOT);
            annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Text"));
            COSArray annotations = document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
            annotations.add(annotation);
            touch(document.getPage(0).getCOSObject());
        }));
    }

    @Test
    void otherPageContentIsAChange() throws Exception {
        changed(after(Level.B_LT, document -> {
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream()) {
                out.write("0 0 500 500 re f".getBytes(StandardCharsets.US_ASCII));
            }
            content.setNeedToBeUpdated(true);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
            touch(document.getPage(0).getCOSObject());
        }));
    }

    @Test
    void anotherPageIsAChange() throws Exception {
        changed(after(Level.B_B, document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            touch(page.getCOSObject());
            touch(document.getPages().getCOSObject());
        }));
    }

    @Test
    void aStoreThatHoldsSomethingElseIsAChange() throws Exception {
        changed(after(Level.B_LT, document -> {
            COSStream hidden = document.getDocument().createCOSStream();
            try (var out = hidden.createOutputStream()) {
                out.write("0 0 500 500 re f".getBytes(StandardCharsets.US_ASCII));
            }
            hidden.setNeedToBeUpdated(true);
            COSDictionary store =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
            store.getCOSArray(COSName.getPDFName("Certs")).add(hidden);
            touch(store);
            store.getCOSArray(COSName.getPDFName("Certs")).setNeedToBeUpdated(true);
        }));
    }

    @Test
    void aCatalogEntryIsAChange() throws Exception {
        changed(after(Level.B_T, document -> {
            document.getDocumentCatalog().getCOSObject().setName("PageMode", "UseOutlines");
            touch(document.getDocumentCatalog().getCOSObject());
        }));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aStrayObjectAfterTheEndIsAChange(Level level) throws Exception {
        PressedDocument good = counter.press.press(counter.kk().at(level));
        byte[] stray = "\n900 0 obj\n<< /Type /Page >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

        changed(Counter.replace(good, joined(good.bytes(), stray)));
    }

    @Test
    void somethingBeforeTheHeaderIsUnreadable() throws Exception {
        PressedDocument good = counter.press.press(counter.kk());
        byte[] before = "x".getBytes(StandardCharsets.US_ASCII);

        assertThat(counter.inspect(Counter.replace(good, joined(before, good.bytes()))))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Reason.NOT_PRINTABLE));
    }

    @Test
    void noByteOutsideTheSignatureMayDiffer() throws Exception {
        PressedDocument good = counter.press.press(counter.kk().at(Level.B_B));
        int[] range = rangeOf(good.bytes());
        for (int at = 20; at < good.bytes().length; at += good.bytes().length / 25) {
            byte[] flipped = good.bytes().clone();
            flipped[at] ^= 1;
            boolean signature = at >= range[1] && at < range[2];
            assertThat(signature || !(counter.inspect(Counter.replace(good, flipped)) instanceof Trusted))
                    .as("byte %d", at)
                    .isTrue();
        }
    }

    @Test
    void nothingHidesBehindTheSignatureInItsRoom() throws Exception {
        PressedDocument good = counter.press.press(counter.kk().at(Level.B_B));
        byte[] filled = good.bytes().clone();
        filled[rangeOf(filled)[2] - 3] = 'A';

        changed(Counter.replace(good, filled));
    }

    @Test
    void halfAFileAndNoSignatureAreRejected() throws Exception {
        PressedDocument good = counter.press.press(counter.kk());
        byte[] half = Arrays.copyOf(good.bytes(), good.bytes().length / 2);

        assertThat(counter.inspect(Counter.replace(good, half))).isInstanceOf(Verdict.Rejected.class);
        assertThat(counter.inspect(Counter.replace(good, counter.press.unsigned(counter.kk()))))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Reason.SIGNATURE_INVALID));
        assertThat(counter.inspect(Counter.replace(good, new byte[0]))).isInstanceOf(Verdict.Rejected.class);
    }

    private PressedDocument after(Level level, Change change) throws Exception {
        PressedDocument good = counter.press.press(counter.kk().at(level));
        try (PDDocument document = Loader.loadPDF(good.bytes())) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return Counter.replace(good, out.toByteArray());
        }
    }

    private static void touch(COSDictionary dictionary) {
        dictionary.setNeedToBeUpdated(true);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static int endOfSigned(byte[] file) throws IOException {
        int[] range = rangeOf(file);
        return range[2] + range[3];
    }

    private static int[] rangeOf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = document.getLastSignatureDictionary();
            return signature.getByteRange();
        }
    }

    private void changed(PressedDocument document) {
        assertThat(counter.inspect(document))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Reason.CHANGED_AFTER_SIGNING));
    }
}
