// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges a NIK and a PIN masuk; a NIK that nobody has, and one whose holder has no access, are wrong PIN. */
final class NikJudge implements WayJudge {
    private static final int GROWN_UP = 17;

    private final Population people;
    private final PinDesk pins;
    private final Supplier<LocalDate> today;

    NikJudge(Population people, PinDesk pins, Supplier<LocalDate> today) {
        this.people = people;
        this.pins = pins;
        this.today = today;
    }

    /** What the tries of a PIN masuk are filed under. */
    static String subject(String nik) {
        return "NIK " + nik;
    }

    @Override
    public Judgement judge(Request request) {
        String nik = request.text("nik", "[0-9]{16}");
        String typed = request.text("pin", "[0-9]{6}");
        if (pins.rests(request.kiosk())) {
            return new Judgement.PinResting();
        }
        Optional<Persona> holder = people.byNik(nik).filter(one -> one.ageOn(today.get()) >= GROWN_UP);
        String masuk = InventedPins.masuk(nik);
        PinDesk.Finding finding =
                pins.judge(new PinDesk.Try(request.kiosk(), subject(nik), holder.map(one -> masuk), typed));
        return switch (finding) {
            case RIGHT -> new Judgement.Believed(holder.orElseThrow(), Assurance.NIK_AND_PIN);
            case DIFFERS -> new Judgement.PinDiffers(pins.left(subject(nik)));
            case LOCKED -> new Judgement.PinLocked();
        };
    }
}
