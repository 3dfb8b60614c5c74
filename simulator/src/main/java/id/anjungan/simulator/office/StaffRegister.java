// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.util.Map;
import java.util.Optional;

/**
 * Who of the invented people works at the office, under the office's own numbers.
 *
 * @param numbers by NIK
 */
record StaffRegister(Map<String, String> numbers) {
    static StaffRegister of(Population people) {
        return new StaffRegister(Map.of(people.persona(Population.OFFICER).nik(), "CT-017"));
    }

    Optional<String> numberOf(Persona one) {
        return Optional.ofNullable(numbers.get(one.nik()));
    }
}
