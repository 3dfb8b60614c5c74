// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.office.WayJudge.Judgement;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** The window where visits are opened and closed. */
final class VisitWindow {
    private static final Duration VISIT_LIFE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ANSWER = "answer";

    private final Database database;
    private final Population people;
    private final Map<String, WayJudge> ways;
    private final OfficeKnobs knobs;
    private final Clock clock;

    /** @param ways who judges which way in, by its name in the contract */
    VisitWindow(Database database, Population people, Map<String, WayJudge> ways, OfficeKnobs knobs, Clock clock) {
        this.database = database;
        this.people = people;
        this.ways = ways;
        this.knobs = knobs;
        this.clock = clock;
    }

    Answer open(Request request) {
        WayJudge judge = ways.get(request.text("wayIn", "[A-Z_]{1,40}"));
        if (judge == null) {
            throw new Refusal(400, "not-understood");
        }
        Judgement found = judge.judge(request);
        if (found instanceof Judgement.Believed believed) {
            RecordFlaw flaw = knobs.flawOf(believed.citizen());
            return flaw == RecordFlaw.NONE
                    ? granted(request, believed, judge)
                    : sentToCounter(believed.citizen().nik(), flaw.words());
        }
        if (found instanceof Judgement.Doubted doubted) {
            return sentToCounter(doubted.nik(), doubted.reason());
        }
        if (found instanceof Judgement.PinDiffers differs) {
            return Answer.json(201, Map.of(ANSWER, "PIN_DIFFERS", "triesLeft", differs.triesLeft()));
        }
        if (found instanceof Judgement.CodeSpent) {
            return Answer.json(201, Map.of(ANSWER, "CODE_SPENT"));
        }
        return Answer.json(201, Map.of(ANSWER, found instanceof Judgement.PinLocked ? "PIN_LOCKED" : "PIN_RESTING"));
    }

    /** Keeps for the counter why a citizen is sent there, and tells nobody else. */
    Answer sentToCounter(String nik, String reason) {
        String reference = token(3).toUpperCase(Locale.ROOT);
        database.change("INSERT OR REPLACE INTO referral VALUES (?, ?, ?)", reference, nik, reason);
        return Answer.json(201, Map.of(ANSWER, "SENT_TO_COUNTER", "reference", reference));
    }

    private Answer granted(Request request, Judgement.Believed believed, WayJudge judge) {
        String token = token(24);
        database.change(
                "INSERT INTO visit (token, kiosk, nik, opened) VALUES (?, ?, ?, ?)",
                token,
                request.kiosk(),
                believed.citizen().nik(),
                clock.millis());
        database.change(
                "INSERT INTO assurance (visit, level) VALUES (?, ?)",
                token,
                believed.assurance().name());
        judge.opened(request, token);
        String name = Matrix.shownName(believed.citizen());
        return Answer.json(
                201,
                Map.of(
                        ANSWER,
                        "GRANTED",
                        "grant",
                        Map.of("token", token, "shownName", name, "assurance", believed.assurance())));
    }

    Answer close(Request request) {
        citizenOf(request);
        database.change(
                "UPDATE visit SET outcome = ? WHERE token = ?", request.text("outcome", ".{1,64}"), request.visit());
        return Answer.nothing();
    }

    /** The citizen of the visit that the request is of; refused when it is over, too old, or another kiosk's. */
    Persona citizenOf(Request request) {
        long oldest = clock.millis() - VISIT_LIFE.toMillis();
        return database.one(
                        row -> row.getString(1),
                        "SELECT nik FROM visit WHERE token = ? AND kiosk = ? AND outcome IS NULL AND opened >= ?",
                        request.visit(),
                        request.kiosk(),
                        oldest)
                .flatMap(people::byNik)
                .orElseThrow(() -> new Refusal(403, "visit-over"));
    }

    /** What is the matter with a citizen's record. */
    RecordFlaw flawOf(Persona citizen) {
        return knobs.flawOf(citizen);
    }

    /** How sure the office is of who stands at the machine in this visit. */
    Assurance assuranceOf(Request request) {
        return database.one(
                        row -> Assurance.valueOf(row.getString(1)),
                        "SELECT level FROM assurance WHERE visit = ?",
                        request.visit())
                .orElse(Assurance.CARD_AND_FINGER);
    }

    /** The day in the westernmost of the country's time zones. */
    static LocalDate today(Clock clock) {
        return clock.instant().atZone(ZoneOffset.ofHours(7)).toLocalDate();
    }

    LocalDate today() {
        return today(clock);
    }

    static String token(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
