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
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges card and finger: a chip by its proof, a SAM by the kiosk it stands in, a vendor's terminal by its word. */
final class CardJudge implements WayJudge {
    private static final int GROWN_UP = 17;
    private static final int MOST_ATTEMPTS = 4;

    private final Population people;
    private final Nonces nonces;
    private final Belief belief;
    private final Supplier<LocalDate> today;

    /** What is believed: chips by their proof, SAMs by the kiosk in which they stand, terminals by their word. */
    record Belief(ChipVerifier chips, SamRegister sams, ApprovedTerminals terminals) {
        /**
         * Why a card is not believed to be this citizen's and to have been there; empty when it is.
         *
         * @param card with its chip's or a SAM's word, as in the contract
         */
        String objection(Persona citizen, byte[] nonce, JsonNode card, String kiosk) {
            if (card.has("voucher")) {
                String module = card.at("/voucher/module").asText();
                return sams.standsIn(kiosk, module) ? "" : "SAM not known in this kiosk";
            }
            JsonNode chip = card.path("chip");
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
    }

    CardJudge(Population people, Nonces nonces, Belief belief, Supplier<LocalDate> today) {
        this.people = people;
        this.nonces = nonces;
        this.belief = belief;
        this.today = today;
    }

    @Override
    public Judgement judge(Request request) {
        byte[] nonce = nonces.use(request, "nonce");
        Assurance shown = Assurance.valueOf(request.text("wayIn", "[A-Z_]{1,40}"));
        long attempts = request.number("attempts");
        String nik = request.text("nik", "[0-9]{16}");
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new Refusal(400, "not-understood");
        }
        Optional<Persona> citizen = people.byNik(nik);
        String reason =
                citizen.map(one -> objection(one, shown, nonce, request)).orElse(RecordFlaw.NOT_REGISTERED.words());
        if (!reason.isEmpty()) {
            return new Judgement.Doubted(nik, reason);
        }
        Assurance granted = shown == Assurance.TERMINAL ? belief.terminals().granted(word(request)) : shown;
        return new Judgement.Believed(citizen.get(), granted);
    }

    private String objection(Persona citizen, Assurance shown, byte[] nonce, Request request) {
        if (citizen.traits().contains(Trait.SKTT_HOLDER) || citizen.ageOn(today.get()) < GROWN_UP) {
            return "has no KTP-el";
        }
        if (shown == Assurance.TERMINAL) {
            byte[] nik = citizen.nik().getBytes(StandardCharsets.US_ASCII);
            return belief.terminals().objection(word(request), nonce, nik);
        }
        return belief.objection(citizen, nonce, Answer.read(request.body()), request.kiosk());
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
}
