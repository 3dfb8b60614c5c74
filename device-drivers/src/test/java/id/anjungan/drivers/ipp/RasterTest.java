// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasterTest {
    private static byte[] bytes(Raster raster) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        raster.writeTo(out);
        assertThat(raster.length()).isEqualTo(out.size());
        return out.toByteArray();
    }

    private static String text(byte[] raster, int at) {
        return new String(raster, at, 64, StandardCharsets.US_ASCII).trim();
    }

    /** The layout of PWG 5102.4-2012 table 8; offsets count from the page header, which follows the sync word. */
    @Test
    void theHeaderLiesAsTheStandardSays() throws IOException {
        byte[] raster = bytes(Raster.of(BlankPage.landscape(Color.BLACK), 300, List.of()));
        ByteBuffer header = ByteBuffer.wrap(raster, 4, 1796).slice();

        assertThat(new String(raster, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RaS2");
        assertThat(text(raster, 4)).isEqualTo("PwgRaster");
        assertThat(header.getInt(272)).as("Duplex").isZero();
        assertThat(header.getInt(276)).as("HWResolution").isEqualTo(300);
        assertThat(header.getInt(280)).as("HWResolution").isEqualTo(300);
        assertThat(header.getInt(340)).as("NumCopies").isEqualTo(1);
        assertThat(header.getInt(344)).as("Orientation").isEqualTo(1);
        assertThat(header.getInt(352)).as("PageSize width").isEqualTo(595);
        assertThat(header.getInt(356)).as("PageSize height").isEqualTo(842);
        assertThat(header.getInt(372)).as("Width").isEqualTo(2480);
        assertThat(header.getInt(376)).as("Height").isEqualTo(3508);
        assertThat(header.getInt(384)).as("BitsPerColor").isEqualTo(8);
        assertThat(header.getInt(388)).as("BitsPerPixel").isEqualTo(8);
        assertThat(header.getInt(392)).as("BytesPerLine").isEqualTo(2480);
        assertThat(header.getInt(396)).as("ColorOrder").isZero();
        assertThat(header.getInt(400)).as("ColorSpace Sgray").isEqualTo(18);
        assertThat(header.getInt(420)).as("NumColors").isEqualTo(1);
        assertThat(header.getInt(452)).as("TotalPageCount").isEqualTo(1);
        assertThat(header.getInt(456)).as("CrossFeedTransform").isEqualTo(1);
        assertThat(header.getInt(460)).as("FeedTransform").isEqualTo(1);
        assertThat(header.getInt(484)).as("PrintQuality").isEqualTo(4);
        assertThat(text(raster, 4 + 1732)).isEqualTo("iso_a4_210x297mm");
    }

    @Test
    void aPageWithColourGoesOutInColour() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(bytes(Raster.of(BlankPage.portrait(Color.RED), 300, List.of())), 4, 1796)
                .slice();

        assertThat(header.getInt(344)).as("Orientation").isZero();
        assertThat(header.getInt(388)).as("BitsPerPixel").isEqualTo(24);
        assertThat(header.getInt(392)).as("BytesPerLine").isEqualTo(3 * 2480);
        assertThat(header.getInt(400)).as("ColorSpace Srgb").isEqualTo(19);
        assertThat(header.getInt(420)).as("NumColors").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"sgray_8, 18", "srgb_8, 19"})
    void aPrinterThatTakesOnlyOneTypeGetsIt(String type, int colorSpace) throws IOException {
        List<String> types = List.of("black_1", type);
        ByteBuffer ofRed = ByteBuffer.wrap(bytes(Raster.of(BlankPage.portrait(Color.RED), 100, types)));
        ByteBuffer ofBlack = ByteBuffer.wrap(bytes(Raster.of(BlankPage.portrait(Color.BLACK), 100, types)));

        assertThat(ofRed.getInt(4 + 400)).isEqualTo(colorSpace);
        assertThat(ofBlack.getInt(4 + 400)).isEqualTo(colorSpace);
    }

    /** White page, black square one inch wide, one inch from the edges: five lines tell it all at 72 dpi. */
    @Test
    void theBodyIsLinesAndRuns() throws IOException {
        byte[] raster = bytes(Raster.of(BlankPage.portrait(Color.BLACK), 72, List.of()));
        ByteBuffer body = ByteBuffer.wrap(raster, 4 + 1796, raster.length - 4 - 1796);

        assertThat(body.get()).as("72 white lines").isEqualTo((byte) 71);
        for (int left = 595; left > 0; left -= 128) {
            assertThat(body.get()).as("a run").isEqualTo((byte) (Math.min(128, left) - 1));
            assertThat(body.get()).as("white").isEqualTo((byte) 0xff);
        }
        assertThat(body.get()).as("72 lines with the square").isEqualTo((byte) 71);
        assertThat(new byte[] {body.get(), body.get(), body.get(), body.get()}).containsExactly(71, 0xff, 71, 0);
    }

    @Test
    void afterWipingNothingIsLeft() throws IOException {
        Raster raster = Raster.of(BlankPage.pdf(), 72, List.of());
        raster.wipe();

        assertThat(raster.length()).isZero();
        assertThat(bytes(raster)).isEmpty();
    }
}
