// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.office.DocumentDesk.Fate;
import java.util.Map;
import java.util.Optional;

/** The window where copies are reserved and their ends reported. One authorisation, one copy. */
final class ReservationWindow {
    private static final String FATES = "PRINTED|NOT_PRINTED|SPOILED|IN_DOUBT";
    private final Database database;
    private final VisitWindow visits;
    private final Terms terms;
    private final OfficeKnobs knobs;

    ReservationWindow(Database database, VisitWindow visits, Terms terms, OfficeKnobs knobs) {
        this.database = database;
        this.visits = visits;
        this.terms = terms;
        this.knobs = knobs;
    }

    /** A reservation as it is kept. */
    record Kept(String ledgerId, String visit, String offer, String sha256, Optional<Fate> fate) {}

    Answer reserve(Request request) {
        visits.citizenOf(request);
        String ledgerId = request.part(1);
        String offer = request.text("offer", "[A-Za-z0-9-]{8,64}");
        String digest = request.text("sha256", "[0-9a-f]{64}");
        Optional<Kept> before = find(request.kiosk(), ledgerId);
        if (before.isPresent()) {
            return repeated(before.get(), offer, digest);
        }
        if (database.one(row -> 1, "SELECT 1 FROM reservation WHERE ledger = ?", ledgerId)
                .isPresent()) {
            throw new Refusal(409, "key-reused");
        }
        String subject = subject(request, offer, digest);
        int entered = database.change(
                "INSERT OR IGNORE INTO reservation (ledger, kiosk, visit, offer, subject, sha256)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                ledgerId,
                request.kiosk(),
                request.visit(),
                offer,
                subject,
                digest);
        if (entered == 0) {
            throw new Refusal(409, "copy-taken");
        }
        return answer(ledgerId, offer, digest);
    }

    /** Whose the offered document is; refused when the offer is not as it was. */
    private String subject(Request request, String offer, String digest) {
        String[] offered = database.one(
                        row -> new String[] {row.getString(1), row.getString(2)},
                        "SELECT subject, sha256 FROM offer WHERE id = ? AND visit = ?",
                        offer,
                        request.visit())
                .orElseThrow(() -> new Refusal(404, "offer-unknown"));
        if (!offered[1].equals(digest)) {
            throw new Refusal(409, "offer-changed");
        }
        terms.demandAssurance(request, offer);
        terms.demandRelease(offer);
        if (knobs.refusesReserving()) {
            throw new Refusal(410, "offer-withdrawn");
        }
        return offered[0];
    }

    private static Answer repeated(Kept before, String offer, String digest) {
        if (before.fate().isPresent()) {
            throw new Refusal(409, "reservation-ended");
        }
        if (!before.offer().equals(offer) || !before.sha256().equals(digest)) {
            throw new Refusal(409, "key-reused");
        }
        return answer(before.ledgerId(), offer, digest);
    }

    Answer reserved(Request request) {
        return find(request.kiosk(), request.part(1))
                .filter(kept -> !kept.offer().isEmpty())
                .map(kept -> answer(kept.ledgerId(), kept.offer(), kept.sha256()))
                .orElseThrow(() -> new Refusal(404, "reservation-unknown"));
    }

    Answer outcome(Request request) {
        String ledgerId = request.part(1);
        Fate fate = Fate.valueOf(request.text("fate", FATES));
        String evidence = request.text("evidence", "(?s).{0,2000}");
        Optional<Kept> kept = find(request.kiosk(), ledgerId);
        if (kept.isEmpty()) {
            return voided(request.kiosk(), ledgerId, fate);
        }
        Optional<Fate> known = kept.get().fate();
        if (known.isEmpty() || mayBecome(known.get(), fate)) {
            database.change(
                    "UPDATE reservation SET fate = ?, evidence = ? WHERE ledger = ?", fate.name(), evidence, ledgerId);
        } else if (known.get() != fate) {
            throw new Refusal(409, "outcome-conflict");
        }
        return Answer.nothing();
    }

    /** What staff find out later, and what a citizen shows of a sheet already printed. */
    private static boolean mayBecome(Fate known, Fate fate) {
        return known == Fate.IN_DOUBT && fate != Fate.IN_DOUBT || known == Fate.PRINTED && fate == Fate.SPOILED;
    }

    /** Nothing was printed under an id never seen: kept, so that its reservation, should it travel late, is refused. */
    private Answer voided(String kiosk, String ledgerId, Fate fate) {
        int entered = fate != Fate.NOT_PRINTED
                ? 0
                : database.change(
                        "INSERT OR IGNORE INTO reservation (ledger, kiosk, visit, offer, subject, sha256, fate)"
                                + " VALUES (?, ?, '', '', '', '', 'NOT_PRINTED')",
                        ledgerId,
                        kiosk);
        if (entered == 0) {
            throw new Refusal(404, "reservation-unknown");
        }
        return Answer.nothing();
    }

    private Optional<Kept> find(String kiosk, String ledgerId) {
        return database.one(
                row -> new Kept(
                        row.getString("ledger"),
                        row.getString("visit"),
                        row.getString("offer"),
                        row.getString("sha256"),
                        Optional.ofNullable(row.getString("fate")).map(Fate::valueOf)),
                "SELECT * FROM reservation WHERE ledger = ? AND kiosk = ?",
                ledgerId,
                kiosk);
    }

    private static Answer answer(String ledgerId, String offer, String sha256) {
        return Answer.json(200, Map.of("ledgerId", ledgerId, "offer", offer, "sha256", sha256));
    }
}
