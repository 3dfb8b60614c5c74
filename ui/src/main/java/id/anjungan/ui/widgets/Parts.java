// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * More choices than a panel has room for, shown a part at a time. Turning to the next part changes nothing of the
 * visit: the window shows other choices of the same stage.
 */
final class Parts {
    /** The id of the press that turns; no stage knows it. */
    static final String TURN = "pilihan-lain";

    private final Choices choices;
    private final Texts texts;
    private final BooleanSupplier fits;

    /** @param fits whether everything that is laid out now has its room */
    Parts(Choices choices, Texts texts, BooleanSupplier fits) {
        this.choices = choices;
        this.texts = texts;
        this.fits = fits;
    }

    /** Lays out as many choices a part as there is room for, at least one. */
    void make() {
        List<List<Press>> parts = new ArrayList<>();
        List<Press> left = choices.presses();
        while (!left.isEmpty()) {
            int count = left.size();
            while (count > 1 && !hasRoom(left.subList(0, count))) {
                count--;
            }
            parts.add(List.copyOf(left.subList(0, count)));
            left = left.subList(count, left.size());
        }
        choices.turnable(parts, now -> turn(now + 1, parts.size()));
    }

    private boolean hasRoom(List<Press> part) {
        choices.turnable(List.of(part), now -> turn(1, choices.presses().size()));
        return fits.getAsBoolean();
    }

    private Press turn(int now, int all) {
        return Press.other(TURN, texts.get("frame.more", now, all));
    }
}
