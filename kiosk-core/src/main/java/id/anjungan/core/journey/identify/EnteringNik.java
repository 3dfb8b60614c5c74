// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The citizen types the NIK in groups of four; whoever looks over the shoulder sees one group at most. */
public record EnteringNik(TypedDigits digits, Readable readable) implements IdentifyStage {
    /** Goes on to the PIN. */
    public static final String CONTINUE = "lanjut";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final String HIDDEN = "•";
    private static final String MISSING = "–";

    /** What of the typed digits may be read. */
    public enum Readable {
        CURRENT_GROUP,
        /** The idle warning has fired since. */
        NOTHING
    }

    static EnteringNik first() {
        return new EnteringNik(TypedDigits.none(LENGTH), Readable.CURRENT_GROUP);
    }

    /** The groups as they stand on the screen: that of the last digit readable, the others hidden. */
    public List<String> groups() {
        return IntStream.range(0, LENGTH / GROUP).mapToObj(this::group).toList();
    }

    private String group(int number) {
        return IntStream.range(number * GROUP, (number + 1) * GROUP)
                .mapToObj(this::sign)
                .collect(Collectors.joining());
    }

    private String sign(int position) {
        if (position >= digits.count()) {
            return MISSING;
        }
        boolean current = position / GROUP == current();
        return current && readable == Readable.CURRENT_GROUP ? String.valueOf(digits.shown(position)) : HIDDEN;
    }

    /** Which group is being typed, from 0. */
    public int current() {
        return Math.max(0, digits.count() - 1) / GROUP;
    }

    @Override
    public Step on(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        TypedDigits now = digits.after(pressed);
        if (now != digits) {
            return Step.updated(new EnteringNik(now, Readable.CURRENT_GROUP));
        }
        if (pressed.is(CONTINUE) && digits.isFull()) {
            return EnteringPin.ask(new Claim.ByNik(digits), new PinFinding.First());
        }
        return pressed.is(ReadingNotice.OTHER_WAY) || pressed.is(Controls.BACK)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return List.of(digits);
    }

    /** Nobody is known yet: a card that is laid now is nobody else's. */
    @Override
    public boolean isSomebodys() {
        return false;
    }

    @Override
    public Stage warned() {
        return new EnteringNik(digits, Readable.NOTHING);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.enteringNik(this);
    }
}
