// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Persona.Trait;
import java.util.Locale;

/** Why the office wants to see a citizen whose record is not as it should be; known to the office alone. */
public enum RecordFlaw {
    NONE,
    NOT_YET_RECORDED,
    NOT_REGISTERED,
    /** Access is given for two years. */
    ACCESS_EXPIRED,
    NIK_INACTIVE,
    DUPLICATE,
    RECORDED_AS_DECEASED,
    CARD_REPLACED_OR_LOST,
    STAY_PERMIT_EXPIRED,
    NOT_SYNCHRONISED;

    /** What the invented person's own record says. */
    static RecordFlaw of(Persona citizen) {
        if (citizen.traits().contains(Trait.DECEASED)) {
            return RECORDED_AS_DECEASED;
        }
        return citizen.traits().contains(Trait.PERMIT_EXPIRED) ? STAY_PERMIT_EXPIRED : NONE;
    }

    /** As it stands in the office's book. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
