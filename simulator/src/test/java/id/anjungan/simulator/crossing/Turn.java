// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.simulator.people.Persona;
import java.util.List;

/** One citizen's turn at a machine. */
final class Turn {
    private static final String MARK = "CONTOH:";

    private final Persona citizen;
    /** Which of the documents is wanted, from 1; 0 for any. */
    int wish;

    /** At this stage the citizen reads, and presses nothing. */
    String staysAt = "";

    boolean walkedOff;
    boolean cardLies;
    int acts;

    Turn(Persona citizen) {
        this.citizen = citizen;
    }

    Persona citizen() {
        return citizen;
    }

    /** What this citizen may print. */
    List<String> subjects() {
        return subjects(citizen);
    }

    static List<String> subjects(Persona citizen) {
        return List.of("KARTU_KELUARGA " + citizen.kkNumber(), "KUTIPAN_AKTA_KELAHIRAN " + citizen.nik());
    }

    /** What stands on a page. */
    static String mark(String subject, int page) {
        return MARK + subject + "/" + page;
    }

    boolean owns(String mark) {
        return subjects().stream().anyMatch(subject -> mark.startsWith(MARK + subject + "/"));
    }
}
