// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.core.biometric.FingerPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Many couples and the officer, for tests that need many citizens and little about each. */
public final class Crowd {
    private Crowd() {}

    public static Population ofCouples(int count) {
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String kk = "990101010120%04d".formatted(i);
            households.add(new Household(
                    kk,
                    "Jalan CONTOH",
                    "001",
                    "002",
                    "99999",
                    "CONTOH",
                    "CONTOH",
                    "CONTOH",
                    "CONTOH",
                    List.of(adult(2 * i, kk), adult(2 * i + 1, kk))));
        }
        return new Population(households, List.of(Population.fromSeed(1).persona(Population.OFFICER)));
    }

    private static Persona adult(int number, String kk) {
        boolean woman = number % 2 == 1;
        return new Persona(
                "orang-" + number,
                "9901010101%s%04d".formatted(woman ? "80" : "79", number),
                "ORANG " + number,
                woman ? Persona.Sex.PEREMPUAN : Persona.Sex.LAKI_LAKI,
                "CONTOH",
                LocalDate.of(1980, 1, 1),
                "Islam",
                "SLTA",
                "Petani",
                "O",
                "Kawin Tercatat",
                "2001-01-01",
                woman ? "Istri" : "Kepala Keluarga",
                "WNI",
                "",
                "",
                "BAPAK",
                "IBU",
                "",
                "",
                kk,
                "9901-LU-%08d-0001".formatted(number),
                List.of(FingerPosition.RIGHT_THUMB),
                number,
                Set.of());
    }
}
