// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.core.trust.Verdict.Undetermined;

/** Why a document is not trusted, in a technician's words. */
record ReasonWords(Reason reason, String detail) {
    static ReasonWords parts(Verdict objection) {
        if (objection instanceof Rejected rejected) {
            return new ReasonWords(rejected.reason(), rejected.detail());
        }
        if (objection instanceof Undetermined undetermined) {
            return new ReasonWords(undetermined.reason(), undetermined.detail());
        }
        throw new IllegalArgumentException("a trusted document has no reasons");
    }

    static String of(Verdict objection) {
        ReasonWords parts = parts(objection);
        return parts.words() + " (" + parts.reason() + ": " + parts.detail() + ")";
    }

    private String words() {
        return switch (reason) {
            case SIGNATURE_INVALID -> "Tidak ada tanda tangan yang sah di bawah jangkar ini.";
            case CHANGED_AFTER_SIGNING -> "Isi berkas berubah setelah ditandatangani.";
            case OF_ANOTHER -> "NIK pemegang tidak ada di dalam teks dokumen.";
            case NOT_AS_OFFERED -> "Berkas bukan yang ditawarkan kantor.";
            case SIGNER_NOT_THE_OFFICE -> "Penanda tangan bukan kantor yang disebut penawaran.";
            case NOT_PRINTABLE -> "Berkas rusak, terlalu besar, atau berisi sesuatu yang tidak boleh dicetak.";
            case NOT_VALID_TODAY -> "Kartu ini belum atau tidak lagi berlaku hari ini.";
            case NO_REVOCATION_DATA -> "Data pencabutan tidak ada, terlalu lama, atau tidak cukup.";
            case CLOCK_OFF -> "Jam mesin berbeda dari jam kantor.";
            case VALIDATOR_GONE -> "Pemeriksa berhenti: berkas melampaui batas waktu atau memori.";
        };
    }
}
