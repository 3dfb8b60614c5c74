// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.state.StateFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentPressTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static DocumentPress press;

    @BeforeAll
    static void open() throws IOException {
        TestCa ca = TestCa.open(new StateFolder(folder), CLOCK);
        press = new DocumentPress(ca, new TestTimestampAuthority(ca, CLOCK), CLOCK);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4,1", "10,1", "11,2", "12,2"})
    void aKkHasTenMembersAPage(int members, int pages) throws IOException {
        PressedDocument document = press.press(kk(InventedPeople.household("9971", members)));

        assertThat(document.pages()).isEqualTo(pages);
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Order.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "KIA")
    void numberHolderAndContohAreInTheText(Order.Kind kind) throws IOException {
        Household household = InventedPeople.household("9971", 4);
        PressedDocument document =
                press.press(Order.good(kind, household, household.members().get(2)));

        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(document.number(), document.holderNik(), "CONTOH", "Ditandatangani secara elektronik");
        }
        assertThat(document.bytes()).hasSizeLessThan(150_000);
    }

    @Test
    void everyMemberIsInTheTablesWhateverTheLengthOfTheName() throws IOException {
        Household household = InventedPeople.household("9971", 12);
        try (PDDocument pdf = Loader.loadPDF(press.press(kk(household)).bytes())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(household.members())
                    .allSatisfy(member -> assertThat(text).contains(member.nik()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Order.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "KIA")
    void theCodeDecodesFromARasterOf300Dpi(Order.Kind kind) throws Exception {
        Household household = InventedPeople.household("9971", 4);
        PressedDocument document =
                press.press(Order.good(kind, household, household.members().get(2)));

        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 300);
            assertThat(decode(page)).startsWith("CONTOH:").doesNotContain(document.holderNik());
        }
    }

    @Test
    void theSamePageIsRenderedFromTheSameOrder() throws IOException {
        Order order = kk(InventedPeople.household("9971", 4));

        assertThat(press.unsigned(order)).isEqualTo(press.unsigned(order));
    }

    private static Order kk(Household household) {
        return Order.good(Order.Kind.KARTU_KELUARGA, household, household.head());
    }

    private static String decode(BufferedImage page) throws Exception {
        int width = page.getWidth();
        int height = page.getHeight();
        byte[] gray = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = (byte) (page.getRGB(x, y) >> 8);
            }
        }
        LuminanceSource source = new PlanarYUVLuminanceSource(gray, width, height, 0, 0, width, height, false);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
