// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers a key the second time as the first, and refuses it with other content. Wholly or not at all, with the
 * work.
 */
final class Replays {
    private final Database database;
    private final OfficeKey key;

    Replays(Database database, OfficeKey key) {
        this.database = database;
        this.key = key;
    }

    private record First(byte[] digest, Answer answer) {}

    Answer once(Request request, Function<Request, Answer> work) {
        if (request.key().length() < 8 || request.key().length() > 128) {
            throw new Refusal(400, "not-understood");
        }
        byte[] digest = digest(request);
        return database.whole(() -> {
            Optional<First> first = first(request);
            if (first.isPresent()) {
                if (!Arrays.equals(first.get().digest(), digest)) {
                    throw new Refusal(409, "key-reused");
                }
                return first.get().answer();
            }
            Answer answer = answered(request, work);
            database.change(
                    "INSERT INTO replay (kiosk, key, digest, status, body) VALUES (?, ?, ?, ?, ?)",
                    request.kiosk(),
                    request.key(),
                    digest,
                    answer.status(),
                    answer.body());
            return answer;
        });
    }

    /** A refusal is a first result like any other. */
    private static Answer answered(Request request, Function<Request, Answer> work) {
        try {
            return work.apply(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Optional<First> first(Request request) {
        return database.one(
                row -> {
                    int status = row.getInt("status");
                    byte[] body = row.getBytes("body");
                    String type = body.length == 0 ? "" : Answer.typeOf(status);
                    return new First(row.getBytes("digest"), new Answer(status, type, body, Map.of()));
                },
                "SELECT digest, status, body FROM replay WHERE kiosk = ? AND key = ?",
                request.kiosk(),
                request.key());
    }

    private byte[] digest(Request request) {
        String frame = request + "\n" + request.visit() + "\n";
        return key.mac(frame.getBytes(StandardCharsets.UTF_8), request.body());
    }
}
