// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

/** Those who work at the office: people with cards and families like everybody else. */
final class StaffPeople {
    private static final String WED = "Kawin Tercatat";
    private final Studio studio;

    StaffPeople(Studio studio) {
        this.studio = studio;
    }

    /** Made last, so that nobody else changes with them. */
    void enter() {
        Draft officer = studio.man(Population.OFFICER, "SIGIT CONTOHWARDANA", 36)
                .works("Diploma IV/Strata I", "Pegawai Negeri Sipil (PNS)");
        Draft wife = studio.woman("lilis", "LILIS CONTOHWATI", 34);
        var wedding = studio.married(wife, 24);
        officer.marital(WED, wedding);
        wife.as("Istri").marital(WED, wedding);
        Draft child = studio.man("tegar", "TEGAR CONTOHWARDANA", 7).childOf(officer, wife);
        studio.household(officer, wife, child);
    }
}
