// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

/** One way in, as it stands on the screen. */
public record Way(Kind kind, Standing standing) {
    /** The four ways of the counter, by the id of their button. */
    public enum Kind {
        KTP_EL("ktp-el"),
        QR("qr"),
        NIK("nik"),
        OFFICER("petugas");

        private final String control;

        Kind(String control) {
            this.control = control;
        }

        public String control() {
            return control;
        }
    }

    /** Whether it can be pressed, and if not, what its button says. */
    public enum Standing {
        OPEN,
        /** Its device does not answer now. */
        OUT_OF_ORDER,
        /** The office wants it, this machine cannot do it: to the counter. */
        AT_COUNTER,
        /** The office has not set it up yet: it comes later. */
        LATER
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
