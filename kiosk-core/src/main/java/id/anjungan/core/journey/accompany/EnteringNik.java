// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.GroupedDigits;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The officer types the citizen's NIK from a paper: Suket, SKTT, a card whose chip is dead. */
public record EnteringNik(Accompaniment officer, TypedDigits digits, CardPlace place) implements SignedInStage {
    /** How many digits a NIK has. */
    public static final int LENGTH = 16;

    @Override
    public Step on(Happening happening) {
        CardPlace now = place.after(happening);
        if (now != place) {
            return Step.updated(new EnteringNik(officer, digits, now));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(CONTINUE) && digits.isFull()) {
            return FetchingRecord.begin(officer, new Presented.Paper(nik()), place);
        }
        TypedDigits typed = digits.after(pressed);
        return typed.equals(digits) ? leave(pressed) : Step.updated(new EnteringNik(officer, typed, place));
    }

    /** The number as it stands on the screen. */
    public GroupedDigits shown() {
        return new GroupedDigits(digits, GroupedDigits.Reading.CURRENT_GROUP);
    }

    private Nik nik() {
        byte[] typed = new byte[LENGTH];
        digits.copyInto(typed, 0);
        return new Nik(new String(typed, StandardCharsets.US_ASCII));
    }

    @Override
    public OfficerSession session() {
        return officer.session();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return List.of(digits);
    }

    /** A card that is laid now is one more thing to look at, not another citizen. */
    @Override
    public boolean isSomebodys() {
        return false;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.enteringNik(this);
    }
}
