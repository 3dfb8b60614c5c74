// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import id.anjungan.drivers.ipp.Raster;
import id.anjungan.simulator.printer.PwgReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Documents whose pages say in a QR code whose they are, and the reading of it off the paper. */
final class MarkedPages {
    private static final int DPI = 72;
    private static final int SIDE = 150;
    private static final int MODULE = 3;

    private MarkedPages() {}

    /** One A4 page a mark. */
    static byte[] pdf(List<String> marks) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String mark : marks) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    draw(mark, ink);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(String mark, PDPageContentStream ink) throws IOException {
        BitMatrix code = code(mark);
        float top = PDRectangle.A4.getHeight();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    ink.addRect(x * MODULE, top - (y + 1) * MODULE, MODULE, MODULE);
                }
            }
        }
        ink.fill();
    }

    private static BitMatrix code(String mark) {
        try {
            return new QRCodeWriter().encode(mark, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long to be a mark", e);
        }
    }

    /** What goes to the printer. */
    static byte[] raster(byte[] pdf) throws IOException {
        Raster raster = Raster.of(pdf, DPI, List.of("sgray_8"));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        raster.writeTo(sent);
        raster.wipe();
        return sent.toByteArray();
    }

    /** The marks of the pages that a printer received. */
    static List<String> read(byte[] raster) {
        List<String> marks = new ArrayList<>();
        try {
            PwgReader reader = new PwgReader(new ByteArrayInputStream(raster));
            for (PwgReader.Page page = reader.next(); page != null; page = reader.next()) {
                marks.add(read(page.image().getSubimage(0, 0, SIDE, SIDE)));
            }
            return marks;
        } catch (IOException | ReaderException e) {
            throw new IllegalStateException("a page that does not say whose it is", e);
        }
    }

    private static String read(BufferedImage corner) throws ReaderException {
        int[] pixels = corner.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(SIDE, SIDE, pixels)));
        return new QRCodeReader()
                .decode(bits, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
