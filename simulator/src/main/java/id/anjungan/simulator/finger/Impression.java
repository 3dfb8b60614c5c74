// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import java.util.SplittableRandom;

/**
 * One touch: the skin is shifted, turned, stretched and pressed on the glass, dry or wet, and the glass is not clean. A
 * pixel is dark where the skin touches: where the ridge's height, the force and the moisture together outweigh the
 * roughness of the skin.
 */
final class Impression {
    private static final double PIXELS_PER_MM = 500 / 25.4;
    /**
     * Half axes of the contact of an ordinary touch, mm: a pad of 12 by 16 mm, laid lightly. They grow with the cube
     * root of the force, as those of any ball on glass (Hertz).
     */
    private static final double HALF_ACROSS = 6.0;

    private static final double HALF_ALONG = 7.9;
    /** Of the contact, the share that sticks. */
    private static final double STICKS = 0.45;

    private static final double LIGHT = 232;
    private static final double DEPTH = 190;
    /** Grey levels of the sensor's own noise. */
    private static final double SENSOR_NOISE = 4;

    private final float[] ridges;
    private final Geometry glass;
    private final SplittableRandom random;
    private final Ripple wornPlaces;
    private final double wear;
    private final double shiftX;
    private final double shiftY;
    private final double turn;
    private final double reach;
    private final double bias;
    private final double roughness;
    /** Of skin so dry that it touches in flakes finer than a pixel. */
    private final double flaking;

    private final double uneven;
    private final PlasticDistortion stretch;
    private final Ripple patches;
    private final float[] grain;

    private Impression(Skin skin, Geometry glass, Condition condition, SplittableRandom random) {
        this.ridges = skin.ridges();
        this.wornPlaces = skin.wornPlaces();
        this.glass = glass;
        this.random = random;
        wear = condition.wear();
        shiftX = lot(condition.shift()) * PIXELS_PER_MM;
        shiftY = lot(condition.shift() * 1.5) * PIXELS_PER_MM;
        turn = Math.toRadians(lot(condition.turn()));
        double harder = lot(condition.forceSpread());
        double force = condition.force() * Math.pow(2, harder);
        double moisture = condition.moisture() + lot(condition.moistureSpread());
        reach = Math.cbrt(force) * PIXELS_PER_MM;
        bias = 0.35 * Math.log(force) / Math.log(2) + 0.8 * moisture;
        roughness = 0.3 + 0.8 * Math.max(0, Math.min(1, -moisture));
        flaking = 3 * Math.max(0, -moisture - 1);
        uneven = 0.35 + 0.5 * Math.abs(moisture);
        stretch = new PlasticDistortion(
                STICKS * HALF_ACROSS * reach,
                STICKS * HALF_ALONG * reach,
                lot(condition.traction()) * PIXELS_PER_MM,
                lot(condition.traction()) * PIXELS_PER_MM,
                Math.toRadians(lot(condition.torsion())));
        patches = Ripple.of(random, 1, 50, 140);
        grain = Grain.of(random, glass.width(), glass.height());
    }

    static FingerImage take(Skin skin, Geometry glass, Condition condition, long seed) {
        return new Impression(skin, glass, condition, new SplittableRandom(seed)).picture();
    }

    private double lot(double deviation) {
        return deviation * Math.max(-2.5, Math.min(2.5, random.nextGaussian()));
    }

    private FingerImage picture() {
        byte[] grey = new byte[glass.width() * glass.height()];
        double scale = 500.0 / glass.dpi();
        for (int y = 0, i = 0; y < glass.height(); y++) {
            for (int x = 0; x < glass.width(); x++, i++) {
                double u = (x - glass.width() / 2.0) * scale - shiftX;
                double v = (y - glass.height() / 2.0) * scale - shiftY;
                double shade = shade(u, v, grain[i]) + SENSOR_NOISE * random.nextDouble(-1, 1);
                grey[i] = (byte) Math.max(0, Math.min(255, Math.round(shade)));
            }
        }
        scratch(grey);
        return new FingerImage(glass.width(), glass.height(), glass.dpi(), grey);
    }

    /** The grey at a place of the glass, seen from the finger's middle. */
    private double shade(double u, double v, double rough) {
        double x = u * Math.cos(turn) - v * Math.sin(turn);
        double y = u * Math.sin(turn) + v * Math.cos(turn);
        double touch = contact(x, y);
        if (touch <= 0) {
            return LIGHT;
        }
        double sx = stretch.x(x, y);
        double sy = stretch.y(x, y);
        double lost = Math.max(0, Math.min(1, wear * (1 + wornPlaces.at(sx, sy))));
        double height = skin(sx, sy) * (1 - lost) + bias + uneven * patches.at(u, v) + roughness * rough;
        height += flaking > 0 ? flaking * random.nextGaussian() : 0;
        return LIGHT - DEPTH * touch / (1 + Math.exp(-3.2 * height));
    }

    /** 1 where the skin lies on the glass, falling to 0 at the rim. */
    private double contact(double x, double y) {
        return Math.min(1, 12 * (1 - Math.hypot(x / (HALF_ACROSS * reach), y / (HALF_ALONG * reach))));
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
        int lines = random.nextInt(0, 4);
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
