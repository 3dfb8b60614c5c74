// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.people.InventedPins;
import java.util.Map;
import java.util.Optional;

/** On which terms an offer is given: the assurance that it demands, and whether its PIN cetak was shown. */
final class Terms {
    private final Database database;
    private final VisitWindow visits;
    private final PinDesk pins;

    Terms(Database database, VisitWindow visits, PinDesk pins) {
        this.database = database;
        this.visits = visits;
        this.pins = pins;
    }

    private record Term(Assurance demands, boolean pin, boolean released) {}

    /** Whether visits of this assurance have to show a document's PIN cetak: no card and no officer was there. */
    static boolean asksPin(Assurance assurance) {
        return !assurance.suffices(Assurance.TERMINAL);
    }

    void keep(String offer, Assurance demands, boolean pin) {
        database.change("INSERT OR IGNORE INTO term VALUES (?, ?, ?, 0)", offer, demands.name(), pin);
    }

    /** Refuses what this visit is not sure enough for. */
    void demandAssurance(Request request, String offer) {
        boolean enough = of(offer)
                .map(term -> visits.assuranceOf(request).suffices(term.demands()))
                .orElse(true);
        if (!enough) {
            throw new Refusal(403, "assurance-too-low");
        }
    }

    /** Refuses what has not been released by the PIN that it asks for. */
    void demandRelease(String offer) {
        boolean missing =
                of(offer).filter(term -> term.pin() && !term.released()).isPresent();
        if (missing) {
            throw new Refusal(403, "print-pin-needed");
        }
    }

    /** Shows a PIN cetak. */
    Answer release(Request request) {
        visits.citizenOf(request);
        String offer = request.part(1);
        String subject = database.one(
                        row -> row.getString(1),
                        "SELECT subject FROM offer WHERE id = ? AND visit = ?",
                        offer,
                        request.visit())
                .orElseThrow(() -> new Refusal(404, "offer-unknown"));
        String typed = request.text("pin", "[0-9]{6}");
        Optional<String> right = Optional.of(InventedPins.cetak(subject));
        return switch (pins.judge(new PinDesk.Try("", filed(subject), right, typed))) {
            case RIGHT -> released(offer);
            case DIFFERS -> answer(Map.of("answer", "PIN_DIFFERS", "triesLeft", pins.left(filed(subject))));
            case LOCKED -> answer(Map.of("answer", "PIN_LOCKED"));
        };
    }

    private Answer released(String offer) {
        database.change("UPDATE term SET released = 1 WHERE offer = ?", offer);
        return answer(Map.of("answer", "RELEASED"));
    }

    /** What the tries of a PIN cetak are filed under. */
    static String filed(String subject) {
        return "CETAK " + subject;
    }

    private static Answer answer(Map<String, Object> message) {
        return Answer.json(200, message);
    }

    private Optional<Term> of(String offer) {
        return database.one(
                row -> new Term(
                        Assurance.valueOf(row.getString("demands")), row.getBoolean("pin"), row.getBoolean("released")),
                "SELECT * FROM term WHERE offer = ?",
                offer);
    }
}
