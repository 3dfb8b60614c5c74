// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.util.Arrays;
import java.util.Optional;

/**
 * What to press.
 *
 * @param household the holder's household
 * @param holder whose document it is: of a KK the member for whom it is printed, else the person of the kutipan
 * @param variant {@link Variant#GOOD}, or what is wrong with it
 */
public record Order(Kind kind, Household household, Persona holder, Variant variant, Level level) {
    /** The kinds that the press knows; names as in the catalogue. */
    public enum Kind {
        KARTU_KELUARGA(""),
        KUTIPAN_AKTA_KELAHIRAN(""),
        /** No page: a signed object that the kiosk draws on a card. */
        KIA(""),
        BIODATA("BIO"),
        SKPWNI("SKP"),
        SK_PINDAH_DATANG("SKD"),
        SK_PINDAH_LUAR_NEGERI("PLN"),
        SK_DATANG_LUAR_NEGERI("DLN"),
        SKTT("TT"),
        KUTIPAN_AKTA_KEMATIAN("KM"),
        KUTIPAN_AKTA_PERKAWINAN("KW"),
        KUTIPAN_AKTA_PERCERAIAN("CR"),
        KUTIPAN_AKTA_PENGESAHAN("PS"),
        KUTIPAN_AKTA_PENGAKUAN("PK"),
        SK_LAHIR_MATI("LM");

        private final String series;

        Kind(String series) {
            this.series = series;
        }

        /** The letters in the numbers of this kind; empty when its number is minted with the people. */
        String series() {
            return series;
        }

        /** The kind of this name; none for what the press does not know. */
        public static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }

    /** PAdES baseline levels (ETSI EN 319 142-1). */
    public enum Level {
        B_B,
        B_T,
        B_LT,
        B_LTA
    }

    /** What a scenario may ask for. */
    public enum Variant {
        GOOD,
        /** A byte of a page's content differs from what was signed. */
        ALTERED,
        /** After signing, an opaque stamp with another name was laid over the holder's by an incremental update. */
        STAMPED,
        /** In every way valid, but of a stranger. */
        OTHER_CITIZEN,
        /** Nothing anywhere says whether the signer's certificate was revoked. */
        NO_REVOCATION,
        /** Signed by the signer of another office. */
        OTHER_OFFICE,
        /** A KIA as it was made when the child was one year old, whatever its age now. */
        OUTLIVED,
        /** Runs JavaScript when opened; signed that way. */
        ACTIVE_CONTENT
    }

    /** A good document at the default level. */
    public static Order good(Kind kind, Household household, Persona holder) {
        return new Order(kind, household, holder, Variant.GOOD, Level.B_LT);
    }

    public Order with(Variant other) {
        return new Order(kind, household, holder, other, level);
    }

    public Order at(Level other) {
        return new Order(kind, household, holder, variant, other);
    }

    @Override
    public String toString() {
        return "Order[" + kind + " " + variant + " " + level + "]";
    }
}
