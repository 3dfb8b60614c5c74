// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.visit.Visit;
import id.anjungan.ui.window.KioskWindow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of the window. */
final class Shot {
    private Shot() {}

    static byte[] png(KioskWindow window, Visit visit) throws IOException {
        Toolkit.on(() -> {
            window.present(visit);
            return visit;
        });
        return png(window);
    }

    /** The window as it stands. */
    static byte[] png(KioskWindow window) throws IOException {
        WritableImage image = Toolkit.on(window::picture);
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        int[] pixels = new int[wide * high];
        image.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, wide, high, pixels, 0, wide);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
