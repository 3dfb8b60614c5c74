// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.identify.ChoosingWayIn;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.OpeningHappening;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalNotAwaited;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalVerified;
import id.anjungan.core.journey.identify.Way;
import id.anjungan.core.journey.identify.WhyHere;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.TerminalWord;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.core.visit.HandCrankedVisits;
import id.anjungan.core.visit.RememberedErrands;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits of citizens of whom the kiosk keeps no template, since a vendor's terminal identified them. */
class TerminalVisitTest {
    private final RememberedErrands errands = new RememberedErrands();
    private final HandCrankedVisits visits = new HandCrankedVisits(
            new Itinerary(() -> List.of("ktp-el"), List::of, DeskState.FREE, Way.Kind.TERMINAL), errands, 7);
    private final Trusted document = TrustedSample.of("%PDF".getBytes(StandardCharsets.US_ASCII), 1);

    @BeforeEach
    void identified() {
        visits.post(new ReaderBack());
        visits.post(new CardLifted());
        visits.start();
        for (String control : List.of("mulai", "cetak", "ktp-el", "lanjut")) {
            visits.press(control);
        }
        Evidence evidence = new Evidence.AtTerminal(
                Samples.NONCE, Samples.NIK, new TerminalWord("box", Assurance.TERMINAL, new byte[0]), 1);
        errands.answer(IdentifyErrand.AskTerminal.class, new TerminalVerified(evidence));
        errands.answer(IdentifyErrand.DismissTerminal.class, new TerminalNotAwaited());
        errands.answer(
                IdentifyErrand.OpenVisit.class,
                new OpeningHappening.VisitOpened(Samples.citizen(), Offering.of(document.offer())));
        assertThat(visits.stage().title()).isEqualTo("print.ChoosingDocuments");
    }

    @Test
    void aCardThatIsLaidNowEndsTheVisitLikeAnyOther() {
        visits.post(new CardLaid());
        assertThat(visits.stage().title()).isEqualTo("farewell.Farewell");
        assertThat(errands.all()).anyMatch(PrintErrand.CloseVisit.class::isInstance);
    }

    @Test
    void whoeverIsDoubtedIdentifiesAnewBeforeAnythingIsPrinted() {
        visits.jump();
        visits.press("ya");
        visits.press("dokumen-1");
        errands.answer(PrintErrand.PrepareDocument.class, new DocumentHappening.DocumentReady(document));
        visits.press("cetak");
        assertThat(visits.stage())
                .isInstanceOfSatisfying(
                        ChoosingWayIn.class, stage -> assertThat(stage.why()).isEqualTo(WhyHere.ONCE_MORE));
        assertThat(errands.all()).noneMatch(PrintErrand.PrintDocument.class::isInstance);
        assertThat(errands.all()).anyMatch(PrintErrand.CloseVisit.class::isInstance);
        assertThat(visits.bugs()).isEmpty();
    }
}
