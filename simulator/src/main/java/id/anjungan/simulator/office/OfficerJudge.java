// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;

/** Judges an officer's word for a citizen whose record was shown; the session ends with it, whatever it is worth. */
record OfficerJudge(Population people, OfficerSessions sessions) implements WayJudge {
    @Override
    public Judgement judge(Request request) {
        String nik = request.text("nik", "[0-9]{16}");
        String token = request.text("officer/session", OfficerSessions.TOKEN);
        String reason = request.text("officer/reason", OfficerSessions.REASON);
        OfficerSessions.Session session = sessions.live(request.kiosk(), token);
        sessions.end(session, "opened");
        if (!session.isOf(nik) || !session.reason().equals(reason)) {
            return new Judgement.Doubted(nik, "another record was shown");
        }
        Persona citizen = people.byNik(nik).orElseThrow();
        return new Judgement.Believed(citizen, Assurance.OFFICER);
    }
}
