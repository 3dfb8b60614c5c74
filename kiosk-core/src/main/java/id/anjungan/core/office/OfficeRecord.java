// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.visit.Secret;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the office has on record of a citizen, for an officer to compare with face and paper. Lives in memory only;
 * {@link #close} overwrites it. Safe from several threads: a reader gets the datum or, once it is overwritten, blanks.
 */
public final class OfficeRecord implements Secret {
    /** What beside the photo is compared. */
    public enum Datum {
        NAME,
        /** Place and date of birth. */
        BIRTH,
        ADDRESS
    }

    private final byte[] photo;
    private final Map<Datum, char[]> data;

    /**
     * Takes the arrays over; the caller must not keep them.
     *
     * @param photo JPEG, neither decoded nor judged; at most 64 kB
     * @param data each datum as the office writes it, 60 characters at most
     */
    public OfficeRecord(byte[] photo, Map<Datum, char[]> data) {
        this.photo = photo;
        this.data = new EnumMap<>(Datum.class);
        this.data.putAll(data);
    }

    /** The photo itself, not a copy; all zeros once it is overwritten. */
    public byte[] photo() {
        return photo;
    }

    /** A datum as a screen shows it. */
    public synchronized String shown(Datum datum) {
        return new String(data.get(datum));
    }

    @Override
    public synchronized void close() {
        Arrays.fill(photo, (byte) 0);
        data.values().forEach(datum -> Arrays.fill(datum, ' '));
    }

    @Override
    public String toString() {
        return "OfficeRecord[]";
    }
}
