// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A person's photo with a line below it. The decoded picture is overwritten by {@link #forget}; nothing of it touches a
 * disk. What cannot be decoded leaves the frame empty.
 */
public final class Face extends VBox {
    /** The largest that is shown; a photo of a record or a card is far smaller. */
    private static final int MOST_PIXELS = 4_000_000;

    private int[] pixels = new int[0];

    /** @param jpeg the photo; not kept */
    public Face(byte[] jpeg, String words) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("face-frame");
        picture(jpeg, frame);
        getChildren().addAll(frame, Words.of("small", words));
        getStyleClass().add("face");
    }

    private void picture(byte[] jpeg, StackPane frame) {
        Optional<BufferedImage> found = decoded(jpeg);
        if (found.isEmpty()) {
            return;
        }
        BufferedImage image = found.get();
        int wide = image.getWidth();
        int high = image.getHeight();
        pixels = image.getRGB(0, 0, wide, high, null, 0, wide);
        blacken(image);
        PixelBuffer<IntBuffer> own =
                new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        ImageView view = new ImageView(new WritableImage(own));
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(frame.widthProperty());
        view.fitHeightProperty().bind(frame.heightProperty());
        frame.getChildren().add(view);
    }

    private static Optional<BufferedImage> decoded(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            return fits ? Optional.of(reader.read(0)) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static void blacken(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
    }

    /** Overwrites the picture. */
    public void forget() {
        Arrays.fill(pixels, 0);
    }
}
