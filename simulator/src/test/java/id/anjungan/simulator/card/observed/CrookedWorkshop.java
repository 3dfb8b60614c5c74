// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardWorkshop;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.SamChip;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.util.Map;
import java.util.function.IntPredicate;

/** Makes genuine cards and a SAM that can be told to answer one instruction wrongly. */
final class CrookedWorkshop implements CardWorkshop {
    private final CardWorkshop straight;
    private volatile IntPredicate when = header -> false;
    private volatile int status;

    CrookedWorkshop(CardWorkshop straight) {
        this.straight = straight;
    }

    /** @param newWhen by CLA INS P1 P2 as one number */
    void samAnswers(IntPredicate newWhen, int newStatus) {
        when = newWhen;
        status = newStatus;
    }

    @Override
    public SamChip samChip() {
        SamChip sam = straight.samChip();
        return new SamChip() {
            @Override
            public void be(id.anjungan.simulator.card.SamCondition condition) {
                sam.be(condition);
            }

            @Override
            public byte[] powerUp() {
                return sam.powerUp();
            }

            @Override
            public byte[] answer(byte[] command) {
                return new CrookedChip(sam, when, status).answer(command);
            }

            @Override
            public String narrate(byte[] command, byte[] response) {
                return sam.narrate(command, response);
            }
        };
    }

    @Override
    public VirtualChip card(Persona persona, CardCondition condition, RadioType type) throws IOException {
        return straight.card(persona, condition, type);
    }

    @Override
    public Map<String, String> settings() {
        return straight.settings();
    }
}
