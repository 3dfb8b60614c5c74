// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.SpoilCause;
import java.util.Arrays;
import java.util.Optional;

/** What a citizen can find wrong with a sheet ("Hasil cetak bermasalah?"). */
public enum Complaint {
    BLURRED("buram", SpoilCause.BLURRED),
    CUT("terpotong", SpoilCause.CUT),
    BLANK("kosong", SpoilCause.BLANK),
    /** "Bukan dokumen saya": stops the machine and opens an incident. */
    NOT_MINE("bukan-milik-saya", SpoilCause.NOT_MINE);

    private final String control;
    private final SpoilCause cause;

    Complaint(String control, SpoilCause cause) {
        this.control = control;
        this.cause = cause;
    }

    /** The control by which a citizen says so. */
    public String control() {
        return control;
    }

    /** What was said by this control; empty when it says nothing of a sheet. */
    public static Optional<Complaint> by(String control) {
        return Arrays.stream(values())
                .filter(complaint -> complaint.control.equals(control))
                .findFirst();
    }

    SpoilCause cause() {
        return cause;
    }
}
