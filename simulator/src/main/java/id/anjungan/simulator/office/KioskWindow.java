// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.office.TrustData;
import id.anjungan.simulator.office.pki.CodeSigners;
import id.anjungan.simulator.office.pki.TestCa;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The window for what machines say and ask themselves. */
final class KioskWindow {
    private final Database database;
    private final TestCa ca;
    private final CodeSigners signers;
    private final Clock clock;

    KioskWindow(Database database, TestCa ca, CodeSigners signers, Clock clock) {
        this.database = database;
        this.ca = ca;
        this.signers = signers;
        this.clock = clock;
    }

    Answer time(Request request) {
        return Answer.json(200, Map.of("time", clock.instant().toString()));
    }

    Answer settings(Request request) {
        return Answer.json(
                200,
                Map.of(
                        "officeName",
                        "Dinas Dukcapil Kabupaten CONTOH",
                        "region",
                        "9901",
                        "telephone",
                        "(000) 000-0000",
                        "hours",
                        "Senin–Jumat 08.00–15.00",
                        "waysIn",
                        List.of("ktp-el", "qr", "nik", "petugas"),
                        "announcements",
                        List.of(
                                "Loket buka Senin sampai Jumat, pukul 08.00–15.00.",
                                "Pengaduan dan saran: datang ke loket 1, atau telepon (000) 000-0000.")));
    }

    Answer trust(Request request) {
        TrustData data = ca.trustData();
        return Answer.json(
                200,
                Map.of(
                        "anchors",
                        data.anchors(),
                        "revocationLists",
                        data.revocationLists(),
                        "codeKeys",
                        signers.keys(),
                        "issuedAt",
                        data.issuedAt().toString()));
    }

    Answer heartbeat(Request request) {
        database.change(
                "INSERT INTO heartbeat VALUES (?, ?, ?, ?, ?)",
                clock.millis(),
                request.kiosk(),
                request.text("state", ".{0,64}"),
                request.number("ledgerRows"),
                request.text("chainHead", ".{0,128}"));
        database.change(
                "INSERT INTO health VALUES (?, ?, ?, ?)",
                clock.millis(),
                request.kiosk(),
                request.list("warnings"),
                request.list("ways"));
        return time(request);
    }

    Answer callStaff(Request request) {
        database.change(
                "INSERT INTO staff_call VALUES (?, ?, ?)",
                clock.millis(),
                request.kiosk(),
                request.text("reason", ".{0,64}"));
        String reference = VisitWindow.token(6);
        database.change("INSERT INTO hall_call (reference) VALUES (?)", reference);
        return Answer.json(202, Map.of("reference", reference));
    }

    Answer staffCall(Request request) {
        List<Boolean> answered = database.list(
                row -> row.getBoolean(1), "SELECT answered FROM hall_call WHERE reference = ?", request.part(1));
        if (answered.isEmpty()) {
            throw new Refusal(404, "call-unknown");
        }
        return Answer.json(200, Map.of("answered", answered.get(0)));
    }

    Answer rate(Request request) {
        database.change(
                "INSERT INTO rating VALUES (?, ?, ?, ?)",
                request.kiosk(),
                request.number("veryGood"),
                request.number("good"),
                request.number("poor"));
        return Answer.nothing();
    }
}
