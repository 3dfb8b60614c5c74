// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.SpoilCause;

/** What a citizen can find wrong with a sheet ("Hasil cetak bermasalah?"). */
public enum Complaint {
    BLURRED(SpoilCause.BLURRED),
    CUT(SpoilCause.CUT),
    BLANK(SpoilCause.BLANK),
    /** "Bukan dokumen saya": stops the machine and opens an incident. */
    NOT_MINE(SpoilCause.NOT_MINE);

    private final SpoilCause cause;

    Complaint(SpoilCause cause) {
        this.cause = cause;
    }

    SpoilCause cause() {
        return cause;
    }
}
