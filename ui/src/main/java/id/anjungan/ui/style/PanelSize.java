// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.style;

/**
 * The panel that the kiosk draws on. Every size on the screens is physical, so pixels a millimetre follow from the
 * commissioned panel, never from what the graphics driver claims.
 *
 * @param width pixels across
 * @param height pixels down
 * @param inches the visible diagonal
 */
public record PanelSize(int width, int height, double inches) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    public PanelSize {
        if (width < 320 || height < 320 || !(inches > 0)) {
            throw new IllegalArgumentException("panel " + width + "x" + height + " of " + inches + " inches");
        }
    }

    /** The panel that the screens are drawn for first: 1080x1920 at 21.5 inches. */
    public static PanelSize portrait() {
        return new PanelSize(1080, 1920, 21.5);
    }

    /** Pixels a millimetre, the root font size of the scene. */
    public double scale() {
        return Math.hypot(width, height) / (inches * MILLIMETRES_PER_INCH);
    }

    /** Millimetres as pixels. */
    public double mm(double millimetres) {
        return millimetres * scale();
    }

    /** This panel, or a smaller picture of it that fits a screen of so many pixels. */
    public PanelSize within(int screenWidth, int screenHeight) {
        double fit = Math.min((double) screenWidth / width, (double) screenHeight / height);
        return fit >= 1 ? this : new PanelSize((int) (width * fit), (int) (height * fit), inches);
    }

    public boolean isPortrait() {
        return height >= width;
    }
}
