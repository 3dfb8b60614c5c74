// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.core.office.TrustData;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Makes the document that the validator warms itself up with ({@code core/trust/dss/warmup}). Run by hand when the
 * policy's algorithms change: arguments are a scratch folder, to be deleted with its keys, and the folder to write to.
 */
public final class WarmUpSampleMaker {
    private WarmUpSampleMaker() {}

    public static void main(String[] folders) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
        TestCa ca = TestCa.open(new StateFolder(Path.of(folders[0])), clock);
        DocumentPress press = new DocumentPress(ca, new TestTimestampAuthority(ca, clock), clock);
        Persona nobody = nobody();
        Path target = Path.of(folders[1]);
        Files.createDirectories(target);
        Order order = Order.good(Order.Kind.KARTU_KELUARGA, home(nobody), nobody);
        Files.write(target.resolve("document.pdf"), press.press(order).bytes());
        TrustData trust = ca.trustData();
        Files.write(target.resolve("root.crt"), trust.anchors().get(0));
        Files.write(target.resolve("root.crl"), trust.revocationLists().get(0));
        Files.write(target.resolve("issuing.crl"), trust.revocationLists().get(1));
    }

    private static Persona nobody() {
        return new Persona(
                "nobody",
                "9999010101800001",
                "CONTOH PEMANASAN",
                Persona.Sex.LAKI_LAKI,
                "CONTOH",
                LocalDate.of(1980, 1, 1),
                "ISLAM",
                "SLTA/SEDERAJAT",
                "WIRASWASTA",
                "O",
                "BELUM KAWIN",
                "",
                "KEPALA KELUARGA",
                "WNI",
                "",
                "",
                "CONTOH",
                "CONTOH",
                "",
                "",
                "9999010101150001",
                "9999-LT-01011980-0001",
                List.of(),
                0,
                Set.of());
    }

    private static Household home(Persona nobody) {
        return new Household(
                nobody.kkNumber(),
                "CONTOH",
                "001",
                "001",
                "99999",
                "CONTOH",
                "CONTOH",
                "CONTOH",
                "CONTOH",
                List.of(nobody));
    }
}
