// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Persona.Trait;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The window where visits are opened and closed. */
final class VisitWindow {
    static final Duration NONCE_LIFE = Duration.ofMinutes(10);
    private static final Duration VISIT_LIFE = Duration.ofMinutes(30);
    private static final int GROWN_UP = 17;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Population people;
    private final ChipVerifier chips;
    private final SamRegister sams;
    private final ApprovedTerminals terminals;
    private final OfficeKnobs knobs;
    private final Clock clock;

    /** What is believed: chips by their proof, SAMs by the kiosk in which they stand, terminals by their word. */
    record Belief(ChipVerifier chips, SamRegister sams, ApprovedTerminals terminals) {}

    VisitWindow(Database database, Population people, Belief belief, OfficeKnobs knobs, Clock clock) {
        this.database = database;
        this.people = people;
        this.chips = belief.chips();
        this.sams = belief.sams();
        this.terminals = belief.terminals();
        this.knobs = knobs;
        this.clock = clock;
    }

    Answer nonce(Request request) {
        byte[] value = new byte[32];
        RANDOM.nextBytes(value);
        String id = token(12).replace('_', '-');
        database.change(
                "INSERT INTO nonce (id, kiosk, value, made, used) VALUES (?, ?, ?, ?, 0)",
                id,
                request.kiosk(),
                value,
                clock.millis());
        return Answer.json(201, Map.of("id", id, "value", value));
    }

    Answer open(Request request) {
        byte[] nonce = useNonce(request);
        Assurance shown = Assurance.valueOf(request.text("wayIn", "(VOUCHED_)?CARD_AND_FINGER|TERMINAL"));
        long attempts = request.number("attempts");
        String nik = request.text("nik", "[0-9]{16}");
        if (attempts < 1 || attempts > 4) {
            throw new Refusal(400, "not-understood");
        }
        Optional<Persona> citizen = people.byNik(nik);
        String reason =
                citizen.map(one -> objection(one, shown, nonce, request)).orElse("not registered");
        if (!reason.isEmpty()) {
            String reference = token(3).toUpperCase(Locale.ROOT);
            database.change("INSERT OR REPLACE INTO referral VALUES (?, ?, ?)", reference, nik, reason);
            return Answer.json(201, Map.of("answer", "SENT_TO_COUNTER", "reference", reference));
        }
        Assurance assurance = shown == Assurance.TERMINAL ? terminals.granted(word(request)) : shown;
        String token = token(24);
        database.change(
                "INSERT INTO visit (token, kiosk, nik, opened) VALUES (?, ?, ?, ?)",
                token,
                request.kiosk(),
                nik,
                clock.millis());
        database.change("INSERT INTO assurance (visit, level) VALUES (?, ?)", token, assurance.name());
        String name = Matrix.shownName(citizen.get());
        return Answer.json(
                201,
                Map.of(
                        "answer",
                        "GRANTED",
                        "grant",
                        Map.of("token", token, "shownName", name, "assurance", assurance)));
    }

    private byte[] useNonce(Request request) {
        String id = request.text("nonce", "[A-Za-z0-9-]{8,64}");
        long oldest = clock.millis() - NONCE_LIFE.toMillis();
        int used = database.change(
                "UPDATE nonce SET used = 1 WHERE id = ? AND kiosk = ? AND used = 0 AND made >= ?",
                id,
                request.kiosk(),
                oldest);
        if (used != 1) {
            throw new Refusal(409, "nonce-unusable");
        }
        return database.one(row -> row.getBytes(1), "SELECT value FROM nonce WHERE id = ?", id)
                .orElseThrow();
    }

    /** Why this citizen is sent to the counter; empty when not. Known to the office alone. */
    private String objection(Persona citizen, Assurance assurance, byte[] nonce, Request request) {
        if (knobs.refusesOpening()) {
            return "as the scenario wants";
        }
        if (citizen.traits().contains(Trait.PERMIT_EXPIRED)) {
            return "stay permit expired";
        }
        if (citizen.traits().contains(Trait.SKTT_HOLDER) || citizen.ageOn(today()) < GROWN_UP) {
            return "has no KTP-el";
        }
        if (assurance == Assurance.TERMINAL) {
            return terminals.objection(word(request), nonce, citizen.nik().getBytes(StandardCharsets.US_ASCII));
        }
        JsonNode body = Answer.read(request.body());
        if (assurance == Assurance.VOUCHED_CARD_AND_FINGER) {
            String module = body.path("voucher").path("module").asText();
            return sams.standsIn(request.kiosk(), module) ? "" : "SAM not known in this kiosk";
        }
        JsonNode chip = body.path("chip");
        try {
            ChipVerifier.Proof proof = new ChipVerifier.Proof(
                    chip.path("signature").binaryValue(),
                    chip.path("publicKey").binaryValue(),
                    chip.path("securityObject").binaryValue());
            return chips.objection(citizen, nonce, proof);
        } catch (IOException e) {
            throw new Refusal(400, "not-understood");
        }
    }

    private static ApprovedTerminals.Word word(Request request) {
        String name = request.text("terminal/name", "[A-Za-z0-9-]{1,40}");
        String declared = request.text("terminal/assurance", "[A-Z_]{1,40}");
        try {
            byte[] attestation =
                    Answer.read(request.body()).at("/terminal/attestation").binaryValue();
            return new ApprovedTerminals.Word(
                    name, Assurance.valueOf(declared), attestation == null ? new byte[0] : attestation);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(400, "not-understood");
        }
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

    /** How sure the office is of who stands at the machine in this visit. */
    Assurance assuranceOf(Request request) {
        return database.one(
                        row -> Assurance.valueOf(row.getString(1)),
                        "SELECT level FROM assurance WHERE visit = ?",
                        request.visit())
                .orElse(Assurance.CARD_AND_FINGER);
    }

    LocalDate today() {
        return clock.instant().atZone(ZoneOffset.ofHours(7)).toLocalDate();
    }

    static String token(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
