// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Officers who are signed in at machines: each for one citizen, for ten minutes, at one kiosk. */
final class OfficerSessions {
    static final Duration LIFE = Duration.ofMinutes(10);
    static final String TOKEN = "[A-Za-z0-9_-]{20,128}";
    static final String REASON = "[A-Z][A-Z_]{1,39}";
    private static final int TOKEN_BYTES = 24;

    private final Database database;
    private final Clock clock;

    OfficerSessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A session as it stands.
     *
     * @param citizen the NIK of whom the record was shown; empty before
     * @param reason why, as it was told then; empty before
     */
    record Session(String token, String officer, Optional<String> citizen, String reason) {
        boolean isOf(String nik) {
            return citizen.filter(nik::equals).isPresent();
        }

        @Override
        public String toString() {
            return "Session[]";
        }
    }

    String open(String kiosk, String officer) {
        String token = VisitWindow.token(TOKEN_BYTES);
        database.change(
                "INSERT INTO officer_session (token, kiosk, officer, opened) VALUES (?, ?, ?, ?)",
                token,
                kiosk,
                officer,
                clock.millis());
        return token;
    }

    /** The session, while it lives; refused when it is over, too old, or another kiosk's. */
    Session live(String kiosk, String token) {
        return database.one(
                        row -> new Session(
                                token,
                                row.getString("officer"),
                                Optional.ofNullable(row.getString("citizen")),
                                Optional.ofNullable(row.getString("reason")).orElse("")),
                        "SELECT officer, citizen, reason FROM officer_session"
                                + " WHERE token = ? AND kiosk = ? AND ending IS NULL AND opened >= ?",
                        token,
                        kiosk,
                        clock.millis() - LIFE.toMillis())
                .orElseThrow(() -> new Refusal(403, "session-over"));
    }

    /** From now on the session is for this citizen and for no other. */
    void show(Session session, String citizen, String reason) {
        database.change(
                "UPDATE officer_session SET citizen = ?, reason = ? WHERE token = ?", citizen, reason, session.token());
    }

    void end(Session session, String how) {
        database.change("UPDATE officer_session SET ending = ? WHERE token = ?", how, session.token());
    }
}
