// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Papers made small and put side by side, each in a cell of the shape of an upright A4 page. */
final class ContactSheet {
    private static final int COLUMNS = 6;
    private static final int WIDTH = 248;
    private static final int HEIGHT = 351;
    private static final int GAP = 6;

    private final List<List<BufferedImage>> cells = new ArrayList<>();

    /** The next cell, with these papers one below the other, as large as they all fit; answers them made small. */
    List<BufferedImage> add(BufferedImage... papers) {
        int room = (HEIGHT - (papers.length - 1) * GAP) / papers.length;
        List<BufferedImage> small = new ArrayList<>();
        for (BufferedImage paper : papers) {
            small.add(smaller(paper, room));
        }
        cells.add(small);
        return small;
    }

    private static BufferedImage smaller(BufferedImage paper, int room) {
        double scale = Math.min(WIDTH / (double) paper.getWidth(), room / (double) paper.getHeight());
        int width = (int) Math.round(paper.getWidth() * scale);
        int height = (int) Math.round(paper.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(paper.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }

    /** All cells, as a picture file. */
    byte[] png() throws IOException {
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        int across = WIDTH + GAP;
        int down = HEIGHT + GAP;
        BufferedImage all = new BufferedImage(COLUMNS * across + GAP, rows * down + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int i = 0; i < cells.size(); i++) {
            int y = GAP + i / COLUMNS * down;
            for (BufferedImage paper : cells.get(i)) {
                pen.drawImage(paper, GAP + i % COLUMNS * across, y, null);
                y += paper.getHeight() + GAP;
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(all, "png", out);
        return out.toByteArray();
    }
}
