// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import java.util.ArrayList;
import java.util.List;

/**
 * The receipt (<em>tanda terima</em>) of a visit: what was printed and taken in it, and nothing about whom.
 *
 * @param items in the order in which they were taken
 */
public record Receipt(List<Item> items) {
    public static final Receipt EMPTY = new Receipt(List.of());

    /**
     * One copy.
     *
     * @param kind as in the catalogue: {@code KARTU_KELUARGA}
     * @param sheets how many sheets it has
     * @param ledgerId under which kiosk and office know it, drawn by lot
     */
    public record Item(String kind, int sheets, String ledgerId) {}

    public Receipt {
        items = List.copyOf(items);
    }

    /** The same without a copy that does not count any longer. */
    public Receipt without(String ledgerId) {
        return new Receipt(
                items.stream().filter(item -> !item.ledgerId().equals(ledgerId)).toList());
    }

    /** The same and one copy more. */
    public Receipt with(Item item) {
        List<Item> all = new ArrayList<>(items);
        all.add(item);
        return new Receipt(all);
    }
}
