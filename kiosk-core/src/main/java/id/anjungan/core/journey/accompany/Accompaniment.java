// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.Errand;
import java.util.List;

/** An officer who is signed in, and why: recorded before anything about the citizen is asked. */
public record Accompaniment(OfficerSession session, OfficerReason reason) {
    List<Errand> closing() {
        return List.of(new AccompanyErrand.EndSession(session, Ending.ABANDONED));
    }
}
