// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class SheetBackTest {
    /** The table of back sides in PWG 5102.4-2012 §4.3: cross-feed and feed transform. */
    @ParameterizedTest
    @CsvSource({
        "normal, false, 1, 1, abcdef",
        "normal, true, 1, 1, abcdef",
        "flipped, false, 1, -1, defabc",
        "flipped, true, -1, 1, cbafed",
        "rotated, false, -1, -1, fedcba",
        "rotated, true, 1, 1, abcdef",
        "manual-tumble, false, 1, 1, abcdef",
        "manual-tumble, true, -1, -1, fedcba"
    })
    void backsAreMirroredAsTheUnitTurnsThem(ArgumentsAccessor row) {
        String sheetBack = row.getString(0);
        boolean tumble = row.getBoolean(1);
        SheetBack back = SheetBack.of(sheetBack, tumble, 2);
        int[] pixels = "abcdef".chars().toArray();
        back.turn(pixels, 3);

        assertThat(back).isEqualTo(new SheetBack(true, tumble, row.getInteger(2), row.getInteger(3)));
        assertThat(new String(pixels, 0, pixels.length)).isEqualTo(row.getString(4));
        assertThat(SheetBack.of(sheetBack, tumble, 1)).isEqualTo(new SheetBack(true, tumble, 1, 1));
    }
}
