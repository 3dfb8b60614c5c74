// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.util.Comparator;
import java.util.List;

/**
 * What an ISO/IEC 19794-2 record says of one finger, whatever its format. Biometric data: keep references short.
 *
 * @param width of the image that it was taken from, pixels
 * @param perCm pixels a centimetre, 197 at 500 dpi
 */
public record MinutiaeRecord(FingerPosition position, int width, int height, int perCm, List<Minutia> minutiae) {
    public MinutiaeRecord {
        minutiae = List.copyOf(minutiae);
    }

    public MinutiaeRecord of(FingerPosition finger) {
        return new MinutiaeRecord(finger, width, height, perCm, minutiae);
    }

    /** At most so many minutiae: those nearest to the middle of all, where sensors of any size look. */
    public MinutiaeRecord atMost(int count) {
        double mx = minutiae.stream().mapToInt(Minutia::x).average().orElse(0);
        double my = minutiae.stream().mapToInt(Minutia::y).average().orElse(0);
        List<Minutia> central = minutiae.stream()
                .sorted(Comparator.comparingDouble(m -> Math.hypot(m.x() - mx, m.y() - my)))
                .limit(count)
                .toList();
        return new MinutiaeRecord(position, width, height, perCm, central);
    }

    @Override
    public String toString() {
        return "MinutiaeRecord[" + position + "]";
    }
}
