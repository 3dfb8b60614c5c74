// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.bridge;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns pictures of the window into PNG and carries messages to the stagehand, in order, off the busy threads. */
final class Photographer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    private static final float LIGHT = 0.75f;

    static {
        // A picture may show a citizen's screen; it never touches a disk here.
        ImageIO.setUseCache(false);
    }

    private final ExecutorService darkroom = alone("photographer");
    private final ExecutorService messenger = alone("stagehand messenger");

    /** Tells a stagehand something, after whatever was told before. */
    void tell(Runnable message) {
        messenger.execute(message);
    }

    /** Makes a PNG of an image and hands it over; never before what was told earlier. */
    void take(Image image, Consumer<byte[]> reader) {
        darkroom.execute(() -> {
            byte[] png = png(image);
            tell(() -> reader.accept(png));
        });
    }

    private static ExecutorService alone(String name) {
        ThreadFactory factory = work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
        // What comes after the end is of interest to nobody.
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                factory,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    static byte[] png(Image image) {
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        int[] pixels = new int[wide * high];
        image.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, wide, high, pixels, 0, wide);
        return written(picture);
    }

    /** A light compression: the picture is made many times and read once. */
    private static byte[] written(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam manner = writer.getDefaultWriteParam();
        manner.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        manner.setCompressionQuality(LIGHT);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), manner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }

    @Override
    public void close() {
        try {
            for (ExecutorService worker : List.of(darkroom, messenger)) {
                worker.shutdown();
                worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
