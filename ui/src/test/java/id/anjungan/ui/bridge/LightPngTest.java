// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LightPngTest {
    private static final int OPAQUE = 0xFF000000;

    @Test
    void anotherReaderSeesEveryPixel() throws IOException {
        int wide = 37;
        int high = 23;
        int[] pixels = new Random(1)
                .ints((long) wide * high)
                .map(argb -> argb | OPAQUE)
                .toArray();
        WritableImage image = new WritableImage(wide, high);
        image.getPixelWriter().setPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);

        ImageIO.setUseCache(false);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(LightPng.of(image)));

        assertThat(read.getRGB(0, 0, wide, high, null, 0, wide)).isEqualTo(pixels);
    }

    @Test
    void whatIsAlikeTakesLittle() {
        WritableImage image = new WritableImage(1080, 1920);

        assertThat(LightPng.of(image)).hasSizeLessThan(1080 * 1920 * 3 / 100);
    }
}
