// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.util.List;

/** An invented household: one Kartu Keluarga. The first member is the head. */
public record Household(
        String kkNumber,
        String address,
        String rt,
        String rw,
        String postalCode,
        String village,
        String district,
        String regency,
        String province,
        List<Persona> members) {

    public Persona head() {
        return members.get(0);
    }

    @Override
    public String toString() {
        return "Household[" + members.size() + "]";
    }
}
