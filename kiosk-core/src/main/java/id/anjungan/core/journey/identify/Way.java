// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

/** One way in, as it stands on the screen. */
public record Way(Kind kind, Standing standing) {
    /** The four ways of the counter, by the id of their button; a machine has one of the first two. */
    public enum Kind {
        KTP_EL("ktp-el"),
        /** The same for the citizen, where a vendor's terminal reads the card and compares the finger. */
        TERMINAL("ktp-el"),
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

        /** Whether KTP-el and finger are wanted. */
        public boolean byCard() {
            return this == KTP_EL || this == TERMINAL;
        }
    }

    /** Whether it can be pressed, and if not, what its button says. */
    public enum Standing {
        OPEN,
        /** Its device does not answer now. */
        OUT_OF_ORDER,
        /** The office wants it, this machine cannot do it: to the counter. */
        AT_COUNTER
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
