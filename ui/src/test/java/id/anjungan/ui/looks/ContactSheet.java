// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Many screens on one picture, each small, with its name below, to be looked at side by side. */
final class ContactSheet {
    private static final int GAP = 14;
    private static final int LINE = 22;
    private static final int WIDEST = 4000;
    private final int wide;
    private final List<String> names = new ArrayList<>();
    private final List<BufferedImage> pictures = new ArrayList<>();

    /** @param wide pixels of each screen across */
    ContactSheet(int wide) {
        this.wide = wide;
    }

    void add(String name, BufferedImage picture) {
        names.add(name);
        pictures.add(Picture.smaller(picture, wide));
    }

    /** The sheet, as square as its width allows. */
    BufferedImage picture() {
        int high = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        double columnsOfSquare = Math.sqrt(pictures.size() * (double) (high + GAP + LINE) / (wide + GAP));
        int most = (WIDEST - GAP) / (wide + GAP);
        int columns = Math.max(1, Math.min((int) Math.ceil(columnsOfSquare), most));
        int rows = (pictures.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(
                GAP + columns * (wide + GAP), GAP + rows * (high + LINE + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xB8B2A6));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        for (int i = 0; i < pictures.size(); i++) {
            int x = GAP + i % columns * (wide + GAP);
            int y = GAP + i / columns * (high + LINE + GAP);
            pen.drawImage(pictures.get(i), x, y, null);
            pen.drawString(names.get(i), x, y + high + LINE - 7);
        }
        pen.dispose();
        return sheet;
    }
}
