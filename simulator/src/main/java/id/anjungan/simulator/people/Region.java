// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.util.List;

/** A place of the invented province 99. */
record Region(
        String code, String village, String district, String regency, String province, String postalCode, String town) {
    private static final String PROVINCE = "CONTOH RAYA";
    private static final String REGENCY = "KABUPATEN CONTOH";

    static final Region MELATI =
            new Region("990101", "CONTOH MELATI", "CONTOH UTARA", REGENCY, PROVINCE, "99111", "CONTOH");
    static final Region KENANGA =
            new Region("990102", "CONTOH KENANGA", "CONTOH SELATAN", REGENCY, PROVINCE, "99122", "CONTOH");
    static final Region DAHLIA =
            new Region("990103", "CONTOH DAHLIA", "CONTOH BARAT", REGENCY, PROVINCE, "99133", "CONTOH");

    /** The home of somebody who stands on no KK. */
    Household lodgingOf(Persona guest) {
        return new Household(
                "",
                "JL. CONTOH TAMU NO. 5",
                "001",
                "002",
                postalCode,
                village,
                district,
                regency,
                province,
                List.of(guest));
    }

    static final List<Region> ALL = List.of(MELATI, KENANGA, DAHLIA);
}
