// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerImage;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a picture of a fingerprint in any format that the platform knows, as grey values and with its resolution. */
final class PrintPicture {
    /** What most sensors have, and pictures that say nothing. */
    static final int USUAL_DPI = 500;

    private static final double MM_PER_INCH = 25.4;
    /** Outside of these, what a file says of its resolution is meant for a page, not for a finger. */
    private static final int COARSEST = 250;

    private static final int FINEST = 2000;

    private PrintPicture() {}

    /**
     * The picture in a file.
     *
     * @param dpi its resolution; 0 takes the file's word, and 500 when it says none that a finger has
     * @throws UncheckedIOException when there is none
     */
    static FingerImage of(Path file, int dpi) {
        try {
            return read(file, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FingerImage read(Path file, int dpi) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException(file + " is no picture that can be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                BufferedImage picture = reader.read(0);
                int known = dpi > 0 ? dpi : told(reader.getImageMetadata(0));
                return new FingerImage(picture.getWidth(), picture.getHeight(), known, grey(picture));
            } finally {
                reader.dispose();
            }
        }
    }

    /** The first band as it stands where there is one only: no colour model may brighten it. */
    private static byte[] grey(BufferedImage picture) {
        int width = picture.getWidth();
        byte[] grey = new byte[width * picture.getHeight()];
        Raster raster = picture.getRaster();
        boolean plain = raster.getNumBands() == 1
                && raster.getSampleModel().getSampleSize(0) == Byte.SIZE
                && picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int i = 0; i < grey.length; i++) {
            int x = i % width;
            int y = i / width;
            grey[i] = (byte) (plain ? raster.getSample(x, y, 0) : luminance(picture.getRGB(x, y)));
        }
        return grey;
    }

    private static int luminance(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }

    private static int told(IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return USUAL_DPI;
        }
        Element tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = tree.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return USUAL_DPI;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        double dpi = MM_PER_INCH / millimetres;
        return dpi >= COARSEST && dpi <= FINEST ? (int) Math.round(dpi) : USUAL_DPI;
    }
}
