// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.code.AccessCode;
import id.anjungan.core.code.CodeClaims;
import id.anjungan.simulator.office.pki.CodeSigners;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Judges an access code and a PIN masuk: first the code, whatever the kiosk thought of it, then the PIN. */
final class CodeJudge implements WayJudge {
    private final Population people;
    private final CodeSigners signers;
    private final CodeRegister register;
    private final PinDesk pins;
    private final Clock clock;

    CodeJudge(Population people, CodeSigners signers, CodeRegister register, PinDesk pins, Clock clock) {
        this.people = people;
        this.signers = signers;
        this.register = register;
        this.pins = pins;
        this.clock = clock;
    }

    private static String subject(String nik) {
        return "QR " + nik;
    }

    @Override
    public Judgement judge(Request request) {
        Optional<Persona> holder = holder(claims(request));
        if (holder.isEmpty()) {
            return new Judgement.CodeSpent();
        }
        if (pins.rests(request.kiosk())) {
            return new Judgement.PinResting();
        }
        String nik = holder.get().nik();
        PinDesk.Try typed = new PinDesk.Try(
                request.kiosk(), subject(nik), Optional.of(InventedPins.masuk(nik)), request.text("pin", "[0-9]{6}"));
        return switch (pins.judge(typed)) {
            case RIGHT -> new Judgement.Believed(holder.get(), Assurance.QR_AND_PIN);
            case DIFFERS -> new Judgement.PinDiffers(pins.left(subject(nik)));
            case LOCKED -> new Judgement.PinLocked();
        };
    }

    @Override
    public void opened(Request request, String visit) {
        register.use(claims(request).orElseThrow(), visit);
    }

    /** What this office said in the code; empty when it did not. */
    private Optional<CodeClaims> claims(Request request) {
        try {
            byte[] token = Answer.read(request.body()).path("code").binaryValue();
            return Optional.ofNullable(token)
                    .flatMap(AccessCode::read)
                    .filter(code -> signers.signed(CodeSigners.HERE, code))
                    .map(AccessCode::claims);
        } catch (IOException e) {
            throw new Refusal(400, "not-understood");
        }
    }

    private Optional<Persona> holder(Optional<CodeClaims> claims) {
        Instant now = clock.instant();
        return claims.filter(said -> said.office().equals(CodeSigners.HERE)
                        && now.isBefore(said.expires())
                        && !now.isBefore(said.notBefore()))
                .flatMap(register::given)
                .filter(given -> !given.used())
                .flatMap(given -> people.byNik(given.nik()));
    }
}
