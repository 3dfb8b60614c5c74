// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

/** People to whom something has happened of which the office has made documents. */
final class LifeStories {
    private static final String WED = "Kawin Tercatat";
    private static final String DIVORCED = "Cerai Hidup Tercatat";
    private final Studio studio;

    LifeStories(Studio studio) {
        this.studio = studio;
    }

    /** Made after everybody else, so that nobody else changes with them. */
    void enter() {
        widowAndSon();
        newlyWed();
        divorced();
        acknowledgedChild();
    }

    private void widowAndSon() {
        Draft husband = studio.man("warsito", "WARSITO CONTOHADI", 52).with(Persona.Trait.DECEASED);
        Draft widow = studio.woman("tuti", "TUTI CONTOHASTUTI", 48);
        var wedding = studio.married(widow, 24);
        husband.marital(WED, wedding);
        widow.marital("Cerai Mati", wedding);
        Draft son = studio.man("gilang", "GILANG CONTOHADI", 19).childOf(husband, widow);
        studio.household(widow, son.as("Anak"));
        studio.withoutKk(husband);
    }

    private void newlyWed() {
        Draft nathan = studio.man("nathan", "NATHAN CONTOHPUTRA", 27).of("Kristen");
        Draft grace = studio.woman("grace", "GRACE CONTOHPUTRI", 25).of("Kristen");
        var wedding = Population.REFERENCE_DAY.minusDays(24);
        nathan.marital(WED, wedding);
        grace.as("Istri").marital(WED, wedding);
        studio.household(nathan, grace);
    }

    private void divorced() {
        Draft stefanus = studio.man("stefanus", "STEFANUS CONTOHWIDJAJA", 41).of("Katolik");
        Draft yohana = studio.woman("yohana", "YOHANA CONTOHNINGSIH", 38).of("Katolik");
        var ended = Population.REFERENCE_DAY.minusDays(40);
        stefanus.marital(DIVORCED, ended);
        yohana.marital(DIVORCED, ended);
        Draft clara = studio.woman("clara", "CLARA CONTOHWIDJAJA", 10).childOf(stefanus, yohana);
        studio.household(yohana, clara);
        studio.household(stefanus);
    }

    private void acknowledgedChild() {
        Draft gede = studio.man("gede", "GEDE CONTOHDANA", 29).of("Hindu");
        Draft ayu = studio.woman("ayu", "AYU CONTOHLESTARI", 26).of("Hindu");
        var wedding = Population.REFERENCE_DAY.minusDays(90);
        gede.marital(WED, wedding);
        ayu.as("Istri").marital(WED, wedding);
        studio.household(gede, ayu, studio.man("putu", "PUTU CONTOHDANA", 1).childOf(gede, ayu));
    }
}
