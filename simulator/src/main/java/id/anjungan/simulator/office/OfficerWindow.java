// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.people.Kinship;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The window where officers sign in at a machine, and are shown whom they accompany. */
final class OfficerWindow {
    private static final String ANSWER = "answer";
    private static final String NIK = "[0-9]{16}";
    private static final String NONCE = "nonce";
    private static final int LONGEST = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final Population people;
    private final StaffRegister staff;
    private final OfficerSessions sessions;
    private final Checks checks;
    private final VisitWindow visits;

    /** What the window asks others of: nonces, cards, PIN. */
    record Checks(Nonces nonces, CardJudge.Belief belief, PinDesk pins) {}

    OfficerWindow(Population people, OfficerSessions sessions, Checks checks, VisitWindow visits) {
        this.people = people;
        this.staff = StaffRegister.of(people);
        this.sessions = sessions;
        this.checks = checks;
        this.visits = visits;
    }

    /** Officers' PIN that differ rest officers' PIN, and those of citizens rest theirs. */
    private static String desk(Request request) {
        return request.kiosk() + " officers";
    }

    /** What the tries of an officer's PIN are filed under. */
    static String subject(String nik) {
        return "PETUGAS " + nik;
    }

    /** A card that is not believed, one that is no officer's, and a wrong PIN are one. */
    Answer signIn(Request request) {
        if (checks.pins().rests(desk(request))) {
            return answer(Map.of(ANSWER, "PIN_RESTING"));
        }
        byte[] nonce = checks.nonces().look(request, NONCE);
        String nik = request.text("nik", NIK);
        Optional<Persona> holder = people.byNik(nik);
        JsonNode card = Answer.read(request.body());
        boolean genuine = holder.map(one -> checks.belief().objection(one, nonce, card, request.kiosk()))
                .filter(String::isEmpty)
                .isPresent();
        String pin = InventedPins.officer(nik);
        Optional<String> number = holder.flatMap(staff::numberOf).filter(any -> genuine);
        PinDesk.Finding finding = checks.pins()
                .judge(new PinDesk.Try(
                        desk(request), subject(nik), number.map(any -> pin), request.text("pin", "[0-9]{6}")));
        if (finding != PinDesk.Finding.DIFFERS || !genuine) {
            checks.nonces().use(request, NONCE);
        }
        return switch (finding) {
            case RIGHT -> answer(Map.of(ANSWER, "SIGNED_IN", "session", session(request, nik, number.orElseThrow())));
            case DIFFERS ->
                answer(Map.of(ANSWER, "PIN_DIFFERS", "triesLeft", checks.pins().left(subject(nik))));
            case LOCKED -> answer(Map.of(ANSWER, "PIN_LOCKED"));
        };
    }

    private Map<String, Object> session(Request request, String officer, String number) {
        List<String> reasons =
                Arrays.stream(OfficerReason.values()).map(Enum::name).toList();
        return Map.of("token", sessions.open(request.kiosk(), officer), "staff", number, "reasons", reasons);
    }

    Answer record(Request request) {
        OfficerSessions.Session session =
                sessions.live(request.kiosk(), request.text("session", OfficerSessions.TOKEN));
        String reason = request.text("reason", OfficerSessions.REASON);
        boolean byCard = Answer.read(request.body()).path("card").isObject();
        String nik = request.text(byCard ? "card/nik" : "nik", NIK);
        if (session.citizen().isPresent() && !session.isOf(nik)) {
            throw new Refusal(403, "session-over");
        }
        Optional<Persona> citizen = people.byNik(nik);
        Persona officer = people.byNik(session.officer()).orElseThrow();
        if (citizen.filter(one -> isTooNear(officer, one)).isPresent()) {
            return answer(Map.of(ANSWER, "OTHER_OFFICER"));
        }
        String objection =
                citizen.map(one -> objection(request, one, byCard)).orElse(RecordFlaw.NOT_REGISTERED.words());
        if (!objection.isEmpty()) {
            return visits.sentToCounter(nik, objection);
        }
        sessions.show(session, nik, reason);
        return answer(Map.of(ANSWER, "SHOWN", "record", record(citizen.orElseThrow())));
    }

    private boolean isTooNear(Persona officer, Persona citizen) {
        return officer.equals(citizen) || new Kinship(people).joins(officer, citizen);
    }

    private String objection(Request request, Persona citizen, boolean byCard) {
        RecordFlaw flaw = visits.flawOf(citizen);
        if (flaw != RecordFlaw.NONE || !byCard) {
            return flaw == RecordFlaw.NONE ? "" : flaw.words();
        }
        byte[] nonce = checks.nonces().use(request, "card/nonce");
        JsonNode card = Answer.read(request.body()).path("card");
        return checks.belief().objection(citizen, nonce, card, request.kiosk());
    }

    private Map<String, Object> record(Persona citizen) {
        return Map.of(
                "photo",
                Portrait.jpeg(citizen),
                "name",
                citizen.name(),
                "birth",
                citizen.birthPlace() + ", " + DAY.format(citizen.birthDate()),
                "address",
                address(citizen));
    }

    private String address(Persona citizen) {
        if (citizen.kkNumber().isEmpty()) {
            return "CONTOH";
        }
        Household home = people.household(citizen.kkNumber());
        String whole = home.address() + ", RT " + home.rt() + "/RW " + home.rw() + ", " + home.village();
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }

    Answer close(Request request) {
        OfficerSessions.Session session =
                sessions.live(request.kiosk(), request.text("session", OfficerSessions.TOKEN));
        sessions.end(session, request.text("outcome", "declined|abandoned"));
        return Answer.nothing();
    }

    private static Answer answer(Map<String, Object> message) {
        return Answer.json(201, message);
    }
}
