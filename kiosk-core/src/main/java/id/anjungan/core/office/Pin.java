// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.visit.TypedDigits;

/** A PIN, complete. Of the two kinds, <em>PIN masuk</em> opens a visit and <em>PIN cetak</em> releases one document. */
public record Pin(TypedDigits digits) {
    /** How many digits both kinds have. */
    public static final int LENGTH = 6;

    public Pin {
        if (digits.most() != LENGTH || !digits.isFull()) {
            throw new IllegalArgumentException("a PIN has " + LENGTH + " digits");
        }
    }

    @Override
    public String toString() {
        return "Pin[]";
    }
}
