// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The PIN that invented people have from their office: made from who they are, so that scenarios can type them. */
public final class InventedPins {
    private static final int MANY = 1_000_000;

    private InventedPins() {}

    /** PIN masuk: opens a visit. */
    public static String masuk(String nik) {
        return of("masuk " + nik);
    }

    /** The PIN of an officer. */
    public static String officer(String nik) {
        return of("petugas " + nik);
    }

    /**
     * PIN cetak: releases one document.
     *
     * @param subject the document's kind and whose it is, as the office files it
     */
    public static String cetak(String subject) {
        return of("cetak " + subject);
    }

    /** A PIN that is not this one. */
    public static String wrong(String pin) {
        return "%06d".formatted((Integer.parseInt(pin) + 1) % MANY);
    }

    private static String of(String whose) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whose.getBytes(StandardCharsets.UTF_8));
            return "%06d"
                    .formatted(Integer.remainderUnsigned(ByteBuffer.wrap(digest).getInt(), MANY));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
