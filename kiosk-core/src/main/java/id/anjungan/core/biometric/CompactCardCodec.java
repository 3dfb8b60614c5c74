// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The compact card format of ISO/IEC 19794-2:2005 §8: three bytes a minutia, no header; x and y in tenths of a
 * millimetre, then two bits of type and six of angle (5.625 degrees). Coarser than a record: about a pixel is lost.
 */
public final class CompactCardCodec {
    private static final int BYTES = 3;
    private static final int MOST = 255;
    private static final int PER_CM = 197;
    /** Pixels of 197 a centimetre in a tenth of a millimetre. */
    private static final double PIXELS = PER_CM / 100.0;

    private CompactCardCodec() {}

    /** The minutiae as they would stand in a record of 500 dpi; empty when the bytes are not whole minutiae. */
    public static Optional<MinutiaeRecord> read(byte[] minutiae, FingerPosition position) {
        if (minutiae.length == 0 || minutiae.length % BYTES != 0 || minutiae.length > MOST * BYTES) {
            return Optional.empty();
        }
        List<Minutia> found = new ArrayList<>();
        for (int i = 0; i < minutiae.length; i += BYTES) {
            int x = (int) Math.round((minutiae[i] & 0xFF) * PIXELS);
            int y = (int) Math.round((minutiae[i + 1] & 0xFF) * PIXELS);
            int last = minutiae[i + 2] & 0xFF;
            found.add(new Minutia(last >> 6, x, y, (last & 0x3F) << 2, 0));
        }
        int side = (int) Math.round(255 * PIXELS) + 1;
        return Optional.of(new MinutiaeRecord(position, side, side, PER_CM, found));
    }

    /** The record's minutiae in three bytes each; those beyond 25.5 mm are left out. */
    public static byte[] write(MinutiaeRecord record) {
        double tenths = 100.0 / record.perCm();
        List<Minutia> reachable = record.minutiae().stream()
                .filter(m -> Math.round(m.x() * tenths) <= 255 && Math.round(m.y() * tenths) <= 255)
                .limit(MOST)
                .toList();
        byte[] out = new byte[reachable.size() * BYTES];
        int at = 0;
        for (Minutia m : reachable) {
            out[at++] = (byte) Math.round(m.x() * tenths);
            out[at++] = (byte) Math.round(m.y() * tenths);
            out[at++] = (byte) (m.type() << 6 | (m.angle() + 2 & 0xFF) >> 2);
        }
        return out;
    }
}
