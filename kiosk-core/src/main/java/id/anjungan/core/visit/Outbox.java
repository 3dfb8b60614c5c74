// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Sends errands out and knows which of them are outstanding. Used on the visit thread; replies come from any. */
final class Outbox {
    private record Outstanding(long visit, boolean awaitsPeople) {}

    private final Errands errands;
    private final Consumer<Letter> post;
    private final Map<Long, Outstanding> outstanding = new HashMap<>();
    private long sent;

    Outbox(Errands errands, Consumer<Letter> post) {
        this.errands = errands;
        this.post = post;
    }

    void begin(long visit, Errand errand) {
        long number = ++sent;
        outstanding.put(number, new Outstanding(visit, errand.awaitsPeople()));
        if (!errands.begin(errand, new Envelope(visit, number, post))) {
            outstanding.remove(number);
            throw new IllegalStateException(
                    "nobody carries out " + errand.getClass().getSimpleName());
        }
    }

    void answered(Letter letter) {
        Outstanding known = outstanding.get(letter.errand());
        if (known == null) {
            return;
        }
        if (letter.last()) {
            outstanding.remove(letter.errand());
        } else {
            outstanding.put(
                    letter.errand(),
                    new Outstanding(known.visit(), letter.happening().awaitsPeople()));
        }
    }

    boolean awaitsPeopleOnly(long visit) {
        return outstanding.values().stream().noneMatch(one -> one.visit() == visit && !one.awaitsPeople());
    }

    private record Envelope(long visit, long errand, Consumer<Letter> post) implements Reply {
        @Override
        public void progress(Happening happening) {
            post.accept(new Letter(visit, errand, false, happening));
        }

        @Override
        public void done(Happening happening) {
            post.accept(new Letter(visit, errand, true, happening));
        }
    }
}
