// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import id.anjungan.core.visit.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A fingerprint template of the chip: an ISO/IEC 19794-2 record of 2005 or 2011, or the compact card format in a
 * biometric data template. Lives in memory only; {@link #close} overwrites it.
 */
public final class FingerTemplate implements Secret {
    private final FingerPosition position;
    private final byte[] record;

    /** Takes the array over; the caller must not keep it. */
    public FingerTemplate(FingerPosition position, byte[] record) {
        this.position = position;
        this.record = record;
    }

    public FingerPosition position() {
        return position;
    }

    /** The record itself, not a copy; at most 4 kB. */
    public byte[] record() {
        return record;
    }

    /** Whether bytes call themselves a template of one of the formats that are known here. */
    public static boolean isKnown(byte[] record) {
        return Iso19794Codec.claims(record) || CompactCardCodec.claims(record);
    }

    /**
     * What it says of this finger: of a record with several views, the first one of this position. Empty when the bytes
     * are none of the known formats, are damaged, or tell of other fingers only.
     */
    public Optional<MinutiaeRecord> minutiae() {
        if (CompactCardCodec.claims(record)) {
            return CompactCardCodec.readTemplate(record, position);
        }
        List<MinutiaeRecord> views = Iso19794Codec.views(record);
        return views.stream()
                .filter(view -> views.size() == 1 || view.position() == position)
                .findFirst();
    }

    @Override
    public void close() {
        Arrays.fill(record, (byte) 0);
    }

    @Override
    public String toString() {
        return "FingerTemplate[" + position + "]";
    }
}
