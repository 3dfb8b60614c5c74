// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.simulator.people.Persona.Sex;
import id.anjungan.simulator.people.Persona.Trait;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PopulationTest {
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbersAreOfProvince99AndTellTheBirthDate(long seed) {
        for (Persona one : Population.fromSeed(seed).personas()) {
            int day = one.birthDate().getDayOfMonth() + (one.sex() == Sex.PEREMPUAN ? 40 : 0);
            String date = String.format(
                    Locale.ROOT,
                    "%02d%02d%02d",
                    day,
                    one.birthDate().getMonthValue(),
                    one.birthDate().getYear() % 100);
            assertThat(one.nik()).matches("99[0-9]{14}").contains(date).doesNotEndWith("0000");
            assertThat(one.name()).hasSizeBetween(1, 60);
            assertThat(one.fingers()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void familiesAreConsistent(long seed) {
        Population people = Population.fromSeed(seed);
        for (Household household : people.households()) {
            assertThat(household.kkNumber()).matches("99[0-9]{14}");
            assertThat(household.head().relation()).isEqualTo("Kepala Keluarga");
            assertThat(household.members()).allMatch(one -> one.kkNumber().equals(household.kkNumber()));
        }
        for (Persona one : people.personas()) {
            people.byNik(one.motherNik()).ifPresent(mother -> {
                assertThat(mother.name()).isEqualTo(one.motherName());
                assertThat(mother.ageOn(one.birthDate())).isBetween(15, 50);
            });
            people.byNik(one.fatherNik())
                    .ifPresent(
                            father -> assertThat(father.ageOn(one.birthDate())).isGreaterThanOrEqualTo(15));
        }
    }

    @Test
    void oneSeedGivesTheSamePeopleAndAnotherGivesOthers() {
        assertThat(Population.fromSeed(7).households())
                .isEqualTo(Population.fromSeed(7).households())
                .isNotEqualTo(Population.fromSeed(8).households());
    }

    @Test
    void theTestHouseholdsOfTheRulesAreThere() {
        Population people = Population.fromSeed(1);
        assertThat(people.persona("sutinah").name()).doesNotContain(" ");
        assertThat(people.persona("panjang").name()).hasSize(60);
        assertThat(people.persona("sukma").religion()).isEqualTo("Kepercayaan terhadap Tuhan Yang Maha Esa");
        assertThat(people.persona("bayu").relation()).isEqualTo("Cucu");
        assertThat(people.persona("bayu").kkNumber())
                .isNotEqualTo(people.persona("yuni").kkNumber());
        assertThat(people.household(people.persona("hasan").kkNumber()).members())
                .hasSize(12);
        assertThat(people.persona("maria").religion()).isEqualTo("Kristen");
        assertThat(people.persona("rina").kkNumber())
                .isNotEqualTo(people.persona("fajar").kkNumber());
        assertThat(people.isGuardian(people.persona("ratna"), people.persona("galih")))
                .isTrue();
        assertThat(people.persona("kenji").traits()).contains(Trait.SKTT_HOLDER);
        assertThat(people.persona("ingrid").kitap()).isNotEmpty();
        assertThat(people.persona("olivier").traits()).contains(Trait.PERMIT_EXPIRED);
        assertThat(people.persona("wati").traits()).contains(Trait.DEAD_CHIP);
        assertThat(people.persona("karto").traits()).contains(Trait.WORN_FINGERS);
        assertThat(people.persona("joko").fingers()).isEmpty();
        assertThat(people.persona("tono").traits()).contains(Trait.MISSING_FINGER);
    }

    @Test
    void parentsActForTheirChildrenFromWhateverKk() {
        Population people = Population.fromSeed(1);
        assertThat(people.dependantsOf(people.persona("siti")))
                .extracting(Persona::id)
                .containsExactly("andi", "rini");
        assertThat(people.dependantsOf(people.persona("yuni")))
                .extracting(Persona::id)
                .containsExactly("bayu");
        assertThat(people.dependantsOf(people.persona("fajar")))
                .extracting(Persona::id)
                .containsExactly("dimas");
        assertThat(people.dependantsOf(people.persona("ratna")))
                .extracting(Persona::id)
                .containsExactly("galih");
        assertThat(people.dependantsOf(people.persona("marni"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWishIsGranted(long seed) {
        Population people = Population.fromSeed(seed);
        assertThat(people.dependantsOf(people.pick("parent with two children"))).hasSize(2);
        assertThat(people.pick("adult without children").kkNumber()).isNotEmpty();
        assertThat(people.pick("head of a large household").id()).isEqualTo("hasan");
        assertThatThrownBy(() -> people.pick("a king")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyIsToldByToString() {
        Persona siti = Population.fromSeed(1).persona("siti");
        assertThat(siti.toString()).doesNotContain(siti.nik()).doesNotContain(siti.name());
    }
}
