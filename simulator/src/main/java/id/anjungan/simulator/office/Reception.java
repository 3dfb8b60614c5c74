// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Brings each request to its window, once it is of a kiosk that is known. */
final class Reception {
    private static final String SEGMENT = "[A-Za-z0-9_-]{1,64}";
    private final Map<String, Function<Request, Answer>> windows;
    private final Replays replays;
    private final Set<String> kiosks = ConcurrentHashMap.newKeySet();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    Reception(Replays replays, Map<String, Function<Request, Answer>> windows) {
        this.replays = replays;
        this.windows = windows;
    }

    void know(String kiosk) {
        kiosks.add(kiosk);
    }

    void revoke(String kiosk) {
        revoked.add(kiosk);
    }

    Answer answer(Request request) {
        try {
            if (!kiosks.contains(request.kiosk())) {
                throw new Refusal(403, "kiosk-unknown");
            }
            if (revoked.contains(request.kiosk())) {
                throw new Refusal(403, "kiosk-revoked");
            }
            Function<Request, Answer> window = windows.get(request.method() + " " + shape(request.path()));
            if (window == null) {
                throw new Refusal(404, "nothing-here");
            }
            return request.mutating() ? replays.once(request, window) : window.apply(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private static String shape(String path) {
        return path.replaceFirst("^(offers|reservations|staff-calls)/" + SEGMENT + "(?=/|$)", "$1/*");
    }
}
