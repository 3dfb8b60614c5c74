// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** What befalls a hall: printers that ail, lines that are bad or cut, kiosks and the office killed. */
final class Misfortune {
    private static final int BETWEEN_OFFICE_KILLS = 1800;

    private final Hall hall;
    private final Random lot;

    Misfortune(Hall hall, Random lot) {
        this.hall = hall;
        this.lot = lot;
    }

    void begin() {
        hall.kiosks().forEach(kiosk -> {
            kiosk.wire.weather = Wire.Weather.FOUL;
            strikeLater(kiosk);
        });
        killOfficeLater();
    }

    private void strikeLater(HallKiosk kiosk) {
        hall.time().world().after(hall.some(20, 240), () -> {
            if (!hall.isCalm()) {
                strike(kiosk);
                strikeLater(kiosk);
            }
        });
    }

    private void strike(HallKiosk kiosk) {
        switch (lot.nextInt(4)) {
            case 0 -> {
                kiosk.printer.ail(lot);
                hall.time().world().after(hall.some(5, 300), kiosk.printer::mend);
            }
            case 1 -> {
                kiosk.wire.cut = true;
                hall.time().world().after(hall.some(1, 60), () -> kiosk.wire.cut = false);
            }
            case 2 -> kill(kiosk);
            default -> kiosk.printer.mend();
        }
    }

    private void kill(HallKiosk kiosk) {
        if (kiosk.runs()) {
            kiosk.kill();
            if (kiosk.turn != null) {
                hall.over(kiosk);
            }
            hall.time().world().after(hall.some(3, 60), kiosk::start);
        }
    }

    private void killOfficeLater() {
        hall.time().world().after(hall.some(60, BETWEEN_OFFICE_KILLS), () -> {
            if (hall.isCalm()) {
                return;
            }
            try {
                hall.office().restart();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            killOfficeLater();
        });
    }
}
