// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/**
 * Judges an image by simple counts: where ridges are, how dark they are, how broken. Looks at blocks of 16 by 16 pixels
 * (0.8 mm at 500 dpi, nearly two ridges); a block in which light and dark alternate is skin, and so is a dark one. The
 * bounds are far from what sound prints of eight public sets show (speckle 0.11 to 0.27, ridges darker than 190 at
 * contrasts from 50): what can be compared is not sent back. Stateless.
 */
public final class ImageQualityGate implements QualityGate {
    private static final int BLOCK = 16;
    /** Least difference between the darkest and the lightest pixels of a block with ridges, of 255. */
    private static final int CONTRAST = 60;
    /** A block whose mean is darker than this is covered, ridges to be seen or not. */
    private static final int COVERED = 190;

    /** Of a lighter block: less, and the glass is empty. */
    private static final int FAINT = 30;

    private static final int DARK_VALLEYS = 96;
    /** Changes between light and dark from pixel to pixel: ridges give few, the speckle of dry skin many. */
    private static final double SPECKLE = 0.36;

    private static final double LEAST_COVERED = 0.35;
    private static final double LARGEST_OFFSET = 0.22;

    @Override
    public Finding judge(FingerImage image) {
        Blocks blocks = new Blocks(image);
        double least = LEAST_COVERED * blocks.all;
        if (blocks.covered < least) {
            return blocks.faint >= least ? Finding.LATENT : Finding.TOO_LITTLE;
        }
        if (blocks.offset(image) > LARGEST_OFFSET) {
            return Finding.OFF_CENTRE;
        }
        if (blocks.dark > blocks.covered / 2) {
            return Finding.WET;
        }
        return blocks.speckle() > SPECKLE ? Finding.DRY : Finding.GOOD;
    }

    /** Counts over the blocks of one image. */
    private static final class Blocks {
        private final byte[] grey;
        private final int width;
        private int all;
        private int covered;
        private int dark;
        private int faint;
        private long sumX;
        private long sumY;
        private long changes;
        private long pairs;

        Blocks(FingerImage image) {
            grey = image.grey();
            width = image.width();
            for (int y = 0; y + BLOCK <= image.height(); y += BLOCK) {
                for (int x = 0; x + BLOCK <= width; x += BLOCK) {
                    all++;
                    count(x, y);
                }
            }
        }

        private void count(int left, int top) {
            int[] levels = new int[16];
            long sum = 0;
            for (int i = 0; i < BLOCK * BLOCK; i++) {
                int value = at(left + i % BLOCK, top + i / BLOCK);
                levels[value >> 4]++;
                sum += value;
            }
            int mean = (int) (sum / (BLOCK * BLOCK));
            int lightest = percentile(levels, 0.9);
            int contrast = lightest - percentile(levels, 0.1);
            if (mean > COVERED && contrast < CONTRAST) {
                faint += contrast >= FAINT ? 1 : 0;
                return;
            }
            covered++;
            sumX += left + BLOCK / 2;
            sumY += top + BLOCK / 2;
            if (lightest < DARK_VALLEYS) {
                dark++;
            } else if (contrast >= CONTRAST) {
                compare(left, top, mean);
            }
        }

        private static int percentile(int[] levels, double share) {
            int seen = 0;
            int level = 0;
            while (level < 15 && seen + levels[level] < share * BLOCK * BLOCK) {
                seen += levels[level++];
            }
            return level * 17;
        }

        private void compare(int left, int top, int mean) {
            for (int y = top; y < top + BLOCK - 1; y++) {
                for (int x = left; x < left + BLOCK - 1; x++) {
                    boolean light = at(x, y) > mean;
                    changes += light != at(x + 1, y) > mean ? 1 : 0;
                    changes += light != at(x, y + 1) > mean ? 1 : 0;
                    pairs += 2;
                }
            }
        }

        private int at(int x, int y) {
            return grey[y * width + x] & 0xFF;
        }

        private double speckle() {
            return pairs == 0 ? 0 : (double) changes / pairs;
        }

        /** How far the middle of the skin is from the middle of the glass, as a share of the image's sides. */
        private double offset(FingerImage image) {
            double dx = (double) sumX / covered / width - 0.5;
            double dy = (double) sumY / covered / image.height() - 0.5;
            return Math.max(Math.abs(dx), Math.abs(dy));
        }
    }
}
