// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.anjungan.simulator.printer.SheetCompare;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sheet in the tray, made from the raster that the printer received, is the document that the office handed out.
 */
@LooksAtPlays
class PaperTest {
    private static final double A4_LONG_INCHES = 297 / 25.4;

    private static BufferedImage sheet;
    private static BufferedImage document;

    @BeforeAll
    static void drawBoth() throws Exception {
        Programs.demand("pdftoppm");
        Plays.Play play = Plays.of("cetak-kk-lancar").held();
        BufferedImage lying =
                ImageIO.read(play.folder().resolve("printed/01.png").toFile());
        int clockwise =
                play.json("printed/01.json").get("orientation").get("clockwise").asInt();
        sheet = SheetCompare.upright(lying, clockwise);
        long dpi = Math.round(Math.max(sheet.getWidth(), sheet.getHeight()) / A4_LONG_INCHES);
        Path picture = Plays.target().resolve("proof-logs").resolve("served");
        String served = play.folder().resolve("served/01.pdf").toString();
        Programs.said(
                Path.of(picture + ".txt"),
                "pdftoppm",
                "-r",
                Long.toString(dpi),
                "-png",
                "-singlefile",
                served,
                picture.toString());
        document = ImageIO.read(Path.of(picture + ".png").toFile());
    }

    @Test
    void theSheetIsTheDocumentToTwoPercentOfItsPixels() {
        assertThat(SheetCompare.difference(sheet, document)).isLessThanOrEqualTo(SheetCompare.MOST);
    }

    @Test
    void itsCodeSaysTheSameOnBoth() throws Exception {
        String token = code(sheet);
        assertThat(token).startsWith("CONTOH:").isEqualTo(code(document));
    }

    @Test
    void anEmptySheetWouldBeNoticed() {
        BufferedImage empty = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
        empty.createGraphics().fillRect(0, 0, empty.getWidth(), empty.getHeight());
        assertThat(SheetCompare.difference(empty, document)).isGreaterThan(SheetCompare.MOST);
    }

    private static String code(BufferedImage page) throws Exception {
        int width = page.getWidth();
        int height = page.getHeight();
        var light = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(light)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (NotFoundException e) {
            return "no code";
        }
    }
}
