// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.printer.PwgReader;
import id.anjungan.simulator.printer.SheetCompare;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the printer receives is what another renderer draws. */
@Tag("process")
class RasterAgainstPopplerTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void poppler() {
        ForeignTool.demand("pdftoppm", "poppler-utils");
    }

    static Stream<byte[]> documents() throws Exception {
        return Stream.of(
                SampleDocuments.kk(1, Color.BLACK),
                SampleDocuments.kk(1, Color.RED),
                SampleDocuments.letter(Color.BLUE));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void atMostTwoPercentOfThePixelsDiffer(byte[] pdf) throws Exception {
        assertThat(SheetCompare.difference(ours(pdf), poppler(pdf))).isLessThanOrEqualTo(SheetCompare.MOST);
    }

    @Test
    void anUpsideDownSheetOrAnotherPageWouldBeNoticed() throws Exception {
        byte[] pdf = SampleDocuments.kk(1, Color.BLACK);
        BufferedImage turned = SheetCompare.upright(ours(pdf), 180);

        assertThat(SheetCompare.difference(turned, poppler(pdf))).isGreaterThan(SheetCompare.MOST);
    }

    private static BufferedImage ours(byte[] pdf) throws Exception {
        ByteArrayOutputStream raster = new ByteArrayOutputStream();
        Raster.of(pdf, 300, List.of()).writeTo(raster);
        PwgReader.Page page = new PwgReader(new ByteArrayInputStream(raster.toByteArray())).next();
        assertThat(page.image().getWidth()).isEqualTo(2480);
        return SheetCompare.upright(page.image(), page.clockwise());
    }

    private BufferedImage poppler(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("document.pdf"), pdf);
        Path picture = folder.resolve("picture");
        ForeignTool.run("pdftoppm", "-r", "300", "-png", "-singlefile", file.toString(), picture.toString());
        ImageIO.setUseCache(false);
        return ImageIO.read(folder.resolve("picture.png").toFile());
    }
}
