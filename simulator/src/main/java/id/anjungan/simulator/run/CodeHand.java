// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.code.AccessCode;
import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.simulator.office.VirtualOffice;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.scanner.CodeCutter;
import id.anjungan.simulator.scanner.CodeOffer;
import id.anjungan.simulator.scanner.VirtualScanner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Holds codes before the scanner, right ones as the office gave them. Safe from several threads. */
final class CodeHand {
    private static final String ONE_DOCUMENT = "KARTU_KELUARGA";

    private final VirtualScanner scanner;
    private final VirtualOffice office;
    private final CodeCutter cutter;
    private final List<byte[]> shown = new ArrayList<>();
    private String good = "";

    CodeHand(VirtualScanner scanner, VirtualOffice office) {
        this.scanner = scanner;
        this.office = office;
        this.cutter = new CodeCutter(office.signers(), Clock.systemUTC());
    }

    synchronized void show(Persona citizen, CodeOffer offer) {
        String text = offer == CodeOffer.REPLAYED ? good : made(citizen, offer);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AccessCode.readText(bytes).map(AccessCode::token).ifPresent(token -> shown.addAll(List.of(bytes, token)));
        scanner.show(text);
    }

    private String made(Persona citizen, CodeOffer offer) {
        CodeClaims claims = cutter.claims(offer == CodeOffer.DOCUMENT ? Scope.DOCUMENT : Scope.ACCESS, offer);
        String text = cutter.text(offer, claims);
        if (offer == CodeOffer.DOCUMENT) {
            office.codes().give(citizen, claims, ONE_DOCUMENT);
        } else if (offer != CodeOffer.NONE) {
            office.codes().give(citizen, claims);
        }
        if (offer == CodeOffer.SPENT) {
            office.codes().spend(claims);
        }
        if (offer == CodeOffer.GOOD || offer == CodeOffer.DOCUMENT) {
            good = text;
        }
        return text;
    }

    /** Text and token of every access code that was shown, for whoever looks whether they were kept. */
    synchronized List<byte[]> shown() {
        return List.copyOf(shown);
    }
}
