// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.people.Persona;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The drawn photo of somebody who does not exist: a bust before a red or blue wall, with CONTOH across it. */
public final class Portrait {
    static final int WIDTH = 240;
    static final int HEIGHT = 320;

    /** What the photo of a KTP-el takes; finer coding is tried first. */
    private static final int MOST_BYTES = 3072;

    private static final int FINEST = 90;
    private static final int STEP = 5;
    private static final Color[] SKINS = {new Color(0xC68642), new Color(0xD9A066), new Color(0xA9713A)};
    private static final Color HAIR = new Color(0x1C1714);
    private static final Color CLOTH = new Color(0xE8E4DA);
    /** Odd years of birth have a red wall, even ones a blue one. */
    private static final Color RED = new Color(0xB3261E);

    private static final Color BLUE = new Color(0x1F4E9C);

    /** CONTOH in strokes on a grid of 4 by 6, so that no typeface is needed: pairs of x and y, letters apart. */
    private static final int[][] LETTERS = {
        {4, 0, 0, 0, 0, 6, 4, 6},
        {0, 0, 4, 0, 4, 6, 0, 6, 0, 0},
        {0, 6, 0, 0, 4, 6, 4, 0},
        {0, 0, 4, 0, 2, 0, 2, 6},
        {0, 0, 4, 0, 4, 6, 0, 6, 0, 0},
        {0, 0, 0, 6, 0, 3, 4, 3, 4, 0, 4, 6}
    };

    private Portrait() {}

    /** The same person has the same photo, about 3 kB of JPEG. */
    public static byte[] jpeg(Persona persona) {
        BufferedImage picture = draw(persona);
        byte[] coded = coded(picture, FINEST);
        for (int quality = FINEST - STEP; coded.length > MOST_BYTES && quality > 0; quality -= STEP) {
            coded = coded(picture, quality);
        }
        return coded;
    }

    private static BufferedImage draw(Persona persona) {
        SplittableRandom random = new SplittableRandom(persona.fingerSeed());
        boolean woman = persona.sex() == Persona.Sex.PEREMPUAN;
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(persona.birthDate().getYear() % 2 == 0 ? BLUE : RED);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(CLOTH);
        pen.fill(new RoundRectangle2D.Double(20, 235, 200, 160, 110, 110));
        double face = 88 + random.nextInt(14);
        pen.setColor(HAIR);
        pen.fill(new Ellipse2D.Double(120 - face / 2 - 9, 62, face + 18, woman ? 190 : 110));
        pen.setColor(SKINS[random.nextInt(SKINS.length)]);
        pen.fill(new RoundRectangle2D.Double(98, 190, 44, 60, 20, 20));
        pen.fill(new Ellipse2D.Double(120 - face / 2, 84, face, 128));
        pen.setColor(HAIR);
        double eyes = 16 + random.nextInt(6);
        pen.fill(new Ellipse2D.Double(120 - eyes - 5, 136, 10, 7));
        pen.fill(new Ellipse2D.Double(120 + eyes - 5, 136, 10, 7));
        pen.draw(mouth(6 + random.nextInt(8)));
        mark(pen);
        pen.dispose();
        return picture;
    }

    private static Path2D mouth(int width) {
        Path2D mouth = new Path2D.Double();
        mouth.moveTo(120.0 - width, 182);
        mouth.quadTo(120, 187, 120.0 + width, 182);
        return mouth;
    }

    private static void mark(Graphics2D pen) {
        pen.setColor(new Color(0, 0, 0, 120));
        pen.setStroke(new BasicStroke(1.2f));
        pen.transform(new AffineTransform(5, -2, 0, 5, 30, 285));
        for (int i = 0; i < LETTERS.length; i++) {
            Path2D strokes = new Path2D.Double();
            for (int at = 0; at < LETTERS[i].length; at += 2) {
                double x = i * 6.0 + LETTERS[i][at];
                if (at == 0) {
                    strokes.moveTo(x, LETTERS[i][at + 1]);
                } else {
                    strokes.lineTo(x, LETTERS[i][at + 1]);
                }
            }
            pen.draw(strokes);
        }
    }

    private static byte[] coded(BufferedImage picture, int quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes a picture", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
