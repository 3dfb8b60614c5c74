// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import java.util.SplittableRandom;

/** One touch: the skin is shifted, turned, stretched and pressed on the glass, and the glass is not clean. */
final class Impression {
    private final float[] ridges;
    private final Geometry glass;
    private final SplittableRandom random;
    private final double shiftX;
    private final double shiftY;
    private final double turn;
    private final double pressure;
    private final double noise;
    private final double fading;
    private final Ripple bendX;
    private final Ripple bendY;
    private final Ripple patches;

    private Impression(float[] ridges, Geometry glass, Condition condition, SplittableRandom random) {
        this.ridges = ridges;
        this.glass = glass;
        this.random = random;
        shiftX = lot(condition.shift());
        shiftY = lot(condition.shift() * 1.5);
        turn = Math.toRadians(lot(condition.turn()));
        pressure = condition.pressure() + lot(condition.spread());
        noise = condition.noise() * random.nextDouble(0.5, 1.5);
        fading = condition.fading();
        bendX = Ripple.of(random, condition.bend(), 160, 380);
        bendY = Ripple.of(random, condition.bend(), 160, 380);
        patches = Ripple.of(random, 1, 50, 140);
    }

    static FingerImage take(float[] ridges, Geometry glass, Condition condition, long seed) {
        return new Impression(ridges, glass, condition, new SplittableRandom(seed)).picture();
    }

    /** Small values more often than large ones: the mean of two even lots, within plus and minus the width. */
    private double lot(double width) {
        return width == 0 ? 0 : (random.nextDouble(-width, width) + random.nextDouble(-width, width)) / 2;
    }

    private FingerImage picture() {
        byte[] grey = new byte[glass.width() * glass.height()];
        double scale = 500.0 / glass.dpi();
        for (int y = 0, i = 0; y < glass.height(); y++) {
            for (int x = 0; x < glass.width(); x++, i++) {
                double u = (x - glass.width() / 2.0) * scale;
                double v = (y - glass.height() / 2.0) * scale;
                grey[i] = (byte) Math.max(0, Math.min(255, Math.round(shade(u, v))));
            }
        }
        scratch(grey);
        return new FingerImage(glass.width(), glass.height(), glass.dpi(), grey);
    }

    private double shade(double u, double v) {
        double x = u * Math.cos(turn) - v * Math.sin(turn) + shiftX + bendX.at(u, v);
        double y = u * Math.sin(turn) + v * Math.cos(turn) + shiftY + bendY.at(u, v);
        double grain = random.nextDouble(-1, 1) + random.nextDouble(-1, 1);
        double touch = contact(x, y);
        if (touch <= 0) {
            return 232 + 6 * grain;
        }
        double patch = patches.at(u, v);
        double contrast = Math.max(0.12, 1 - fading * Math.max(0, patch));
        double ridge = skin(x, y) * contrast + pressure + 0.5 * fading * patch + noise * grain;
        double ink = touch / (1 + Math.exp(-3.2 * ridge));
        return 232 - 190 * ink + 6 * grain;
    }

    /** 1 where the skin lies on the glass, falling to 0 at the rim. The rim moves outward with the pressure. */
    private double contact(double x, double y) {
        double rx = x / (150 + 14 * pressure);
        double ry = y / (192 + 14 * pressure);
        return Math.min(1, 12 * (1 - Math.sqrt(rx * rx + ry * ry)));
    }

    private double skin(double x, double y) {
        double px = x + RidgeGrowth.WIDTH / 2.0;
        double py = y + RidgeGrowth.HEIGHT / 2.0;
        int x0 = (int) Math.floor(px);
        int y0 = (int) Math.floor(py);
        if (x0 < 0 || y0 < 0 || x0 >= RidgeGrowth.WIDTH - 1 || y0 >= RidgeGrowth.HEIGHT - 1) {
            return -1;
        }
        double fx = px - x0;
        double fy = py - y0;
        int at = y0 * RidgeGrowth.WIDTH + x0;
        double top = ridges[at] * (1 - fx) + ridges[at + 1] * fx;
        double bottom = ridges[at + RidgeGrowth.WIDTH] * (1 - fx) + ridges[at + RidgeGrowth.WIDTH + 1] * fx;
        return top * (1 - fy) + bottom * fy;
    }

    /** White lines: creases of the day and hairs on the glass. */
    private void scratch(byte[] grey) {
        int lines = (int) Math.round(noise * random.nextDouble(0, 12));
        for (int n = 0; n < lines; n++) {
            double x = random.nextDouble(glass.width());
            double y = random.nextDouble(glass.height());
            double angle = random.nextDouble(Math.PI);
            int length = random.nextInt(20, 90);
            for (int i = 0; i < length * 2; i++) {
                int px = (int) (x + Math.cos(angle) * i / 2);
                int py = (int) (y + Math.sin(angle) * i / 2);
                if (px >= 0 && py >= 0 && px < glass.width() && py < glass.height()) {
                    grey[py * glass.width() + px] = (byte) 225;
                }
            }
        }
    }
}
