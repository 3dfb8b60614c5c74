// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.farewell.Opinion;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.journey.trouble.TroubleStage;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Step;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the present visit has gone so far; names nobody.
 *
 * @param receipt what was printed and taken
 * @param shades what stands against a cheerful word
 */
record Course(Receipt receipt, Set<Shade> shades) {
    static final Course BEGUN = new Course(Receipt.EMPTY, Set.of());

    enum Shade {
        /** A document of mourning or separation was taken. */
        SOLEMN,
        /** An apology was shown, or the printer was held up. */
        TROUBLED
    }

    Course {
        shades = Set.copyOf(shades);
    }

    Course with(Receipt.Item item, boolean solemn) {
        Course taken = new Course(receipt.with(item), shades);
        return solemn ? taken.with(Shade.SOLEMN) : taken;
    }

    Course without(String ledgerId) {
        return new Course(receipt.without(ledgerId), shades);
    }

    private Course with(Shade shade) {
        Set<Shade> all = EnumSet.of(shade);
        all.addAll(shades);
        return new Course(receipt, all);
    }

    Course after(Happening happening) {
        return happening instanceof PrintHappening.PrintHeld ? with(Shade.TROUBLED) : this;
    }

    Course after(Step step) {
        return step instanceof Step.Entered entered && entered.stage() instanceof TroubleStage
                ? with(Shade.TROUBLED)
                : this;
    }

    /** No cheerful word, whatever was printed last. */
    Parting words(Parting parting) {
        return parting == Parting.PRINTED && shades.contains(Shade.SOLEMN) ? Parting.PRINTED_QUIETLY : parting;
    }

    /** Nobody is asked how it was after a death, a separation or a trouble, or where nothing was printed. */
    Opinion.Question question(Parting parting) {
        return parting == Parting.PRINTED && shades.isEmpty() ? Opinion.Question.ASKED : Opinion.Question.UNASKED;
    }
}
