// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of screens as files. */
final class Picture {
    private Picture() {}

    static BufferedImage of(WritableImage image) {
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        int[] pixels = new int[wide * high];
        image.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, wide, high, pixels, 0, wide);
        return picture;
    }

    /** Halved as often as it is still larger than needed, so that letters stay smooth. */
    static BufferedImage smaller(BufferedImage picture, int wide) {
        BufferedImage now = picture;
        while (now.getWidth() > wide) {
            int next = Math.max(wide, now.getWidth() / 2);
            BufferedImage half =
                    new BufferedImage(next, now.getHeight() * next / now.getWidth(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            now = half;
        }
        return now;
    }

    static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.setUseCache(false);
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("no writer for " + file);
        }
    }
}
