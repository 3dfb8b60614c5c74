// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Single-use numbers, good for ten minutes and for the kiosk that asked. */
final class Nonces {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String ID = "[A-Za-z0-9-]{8,64}";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Clock clock;

    Nonces(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Answer make(Request request) {
        byte[] value = new byte[LENGTH];
        RANDOM.nextBytes(value);
        String id = VisitWindow.token(12).replace('_', '-');
        database.change(
                "INSERT INTO nonce (id, kiosk, value, made, used) VALUES (?, ?, ?, ?, 0)",
                id,
                request.kiosk(),
                value,
                clock.millis());
        return Answer.json(201, Map.of("id", id, "value", value));
    }

    /** The value of the nonce that a request names there; refused when it cannot be used, or was. */
    byte[] use(Request request, String member) {
        byte[] value = look(request, member);
        database.change("UPDATE nonce SET used = 1 WHERE id = ?", request.text(member, ID));
        return value;
    }

    /** The same of a nonce that may be named again. */
    byte[] look(Request request, String member) {
        return database.one(
                        row -> row.getBytes(1),
                        "SELECT value FROM nonce WHERE id = ? AND kiosk = ? AND used = 0 AND made >= ?",
                        request.text(member, ID),
                        request.kiosk(),
                        clock.millis() - LIFE.toMillis())
                .orElseThrow(() -> new Refusal(409, "nonce-unusable"));
    }
}
