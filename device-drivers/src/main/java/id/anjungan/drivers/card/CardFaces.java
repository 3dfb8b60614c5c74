// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.card;

import id.anjungan.core.trust.ChildCard;
import id.anjungan.core.trust.ChildCard.Photo;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Both sides of a KIA as they are printed: CR80 at 300 dpi. Takes some 5 MB of memory and, warm, some 50 ms; nothing
 * touches a disk.
 */
public final class CardFaces {
    public static final int WIDTH = 1016;
    public static final int HEIGHT = 648;
    private static final int EDGE = 59;

    static {
        ImageIO.setUseCache(false);
    }

    private final BufferedImage front = side();
    private final BufferedImage back = side();

    private CardFaces() {}

    /**
     * Draws them.
     *
     * @throws IOException when the photo cannot be read
     */
    public static CardFaces of(ChildCard card) throws IOException {
        CardFaces faces = new CardFaces();
        Optional<BufferedImage> photo = photo(card);
        Lettering lettering = Lettering.load();
        try (CardPen pen = new CardPen(faces.front, lettering)) {
            new FrontSide(card, photo).draw(pen);
        }
        try (CardPen pen = new CardPen(faces.back, lettering)) {
            new BackSide(card).draw(pen);
        }
        photo.ifPresent(BufferedImage::flush);
        return faces;
    }

    /** The card that a technician prints: UJI on both sides within a frame half a centimetre from the edges. */
    public static CardFaces forTest() {
        CardFaces faces = new CardFaces();
        Lettering lettering = Lettering.load();
        for (BufferedImage side : List.of(faces.front, faces.back)) {
            try (CardPen pen = new CardPen(side, lettering)) {
                pen.background();
                pen.frame(CardPen.rounded(EDGE, EDGE, WIDTH - 2.0 * EDGE, HEIGHT - 2.0 * EDGE), CardPen.INK);
                pen.centred("UJI", WIDTH / 2.0, HEIGHT / 2.0, CardPen.Look.bold(180));
                pen.centred(
                        "Kartu uji printer. Bukan dokumen kependudukan.",
                        WIDTH / 2.0,
                        HEIGHT / 2.0 + 80,
                        CardPen.Look.plain(34));
            }
        }
        return faces;
    }

    private static Optional<BufferedImage> photo(ChildCard card) throws IOException {
        if (!(card.photo() instanceof Photo.Jpeg jpeg)) {
            return Optional.empty();
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg.bytes()));
        if (picture == null) {
            throw new IOException("no picture");
        }
        return Optional.of(picture);
    }

    private static BufferedImage side() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    }

    public BufferedImage front() {
        return front;
    }

    public BufferedImage back() {
        return back;
    }

    /** Overwrites both. */
    public void wipe() {
        Arrays.fill(((DataBufferInt) front.getRaster().getDataBuffer()).getData(), 0);
        Arrays.fill(((DataBufferInt) back.getRaster().getDataBuffer()).getData(), 0);
    }
}
