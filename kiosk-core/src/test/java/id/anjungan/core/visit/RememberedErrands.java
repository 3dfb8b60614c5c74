// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.ArrayList;
import java.util.List;

/** Takes every errand and does nothing until the test answers it. */
public final class RememberedErrands implements Errands {
    /** An errand that was begun. */
    public record Begun(Errand errand, Reply reply) {}

    private final List<Begun> open = new ArrayList<>();
    private final List<Errand> all = new ArrayList<>();

    @Override
    public boolean begin(Errand errand, Reply reply) {
        open.add(new Begun(errand, reply));
        all.add(errand);
        return true;
    }

    /** Answers the oldest open errand of this kind. */
    public void answer(Class<? extends Errand> kind, Happening result) {
        Begun begun = take(kind);
        begun.reply().done(result);
    }

    /** The oldest open errand of this kind, which the test answers itself. */
    public Begun take(Class<? extends Errand> kind) {
        Begun begun = open.stream()
                .filter(one -> kind.isInstance(one.errand()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody asked for " + kind.getSimpleName() + " but " + all));
        open.remove(begun);
        return begun;
    }

    /** Everything that was begun, in order. */
    public List<Errand> all() {
        return all;
    }
}
