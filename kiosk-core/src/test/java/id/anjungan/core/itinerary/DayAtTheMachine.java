// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerNotAwaited;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.identify.CardHappening;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.OpeningHappening;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskStateChanged;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.core.visit.HandCrankedVisits;
import id.anjungan.core.visit.RememberedErrands;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A machine whose errands the test answers, led by the real itinerary. */
final class DayAtTheMachine {
    final RememberedErrands errands = new RememberedErrands();
    final HandCrankedVisits visits;
    final Trusted document = TrustedSample.of("%PDF".getBytes(StandardCharsets.US_ASCII), 1);
    final CitizenCard card = Samples.card();

    DayAtTheMachine() {
        this(List.of("ktp-el"));
    }

    /** @param ways those that are set up, by the ids of their controls */
    DayAtTheMachine(List<String> ways) {
        visits = new HandCrankedVisits(new Itinerary(() -> ways, DeskState.FREE), errands, 7);
        visits.post(new ReaderBack());
        visits.post(new CardLifted());
        visits.start();
    }

    DayAtTheMachine toCard() {
        visits.press("mulai");
        visits.press("cetak");
        visits.press("ktp-el");
        visits.press("lanjut");
        errands.answer(IdentifyErrand.FetchNonce.class, new OpeningHappening.NonceFetched());
        return this;
    }

    DayAtTheMachine toFinger() {
        toCard();
        visits.post(new CardLaid());
        errands.answer(IdentifyErrand.ReadCard.class, new CardHappening.CardRead(card, Samples.NONCE, 4));
        return this;
    }

    DayAtTheMachine toDocuments() {
        toFinger();
        errands.answer(IdentifyErrand.ScanFinger.class, new FingerMatched(1));
        errands.answer(IdentifyErrand.StopScanning.class, new FingerNotAwaited());
        errands.answer(
                IdentifyErrand.OpenVisit.class,
                new OpeningHappening.VisitOpened(Samples.citizen(), Offering.of(document.offer())));
        return this;
    }

    DayAtTheMachine toConfirming() {
        toDocuments();
        visits.press("dokumen-1");
        errands.answer(PrintErrand.PrepareDocument.class, new DocumentHappening.DocumentReady(document));
        return this;
    }

    /** The job is at the printer; the card was lifted before. */
    RememberedErrands.Begun toPrinting() {
        toConfirming();
        visits.post(new CardLifted());
        visits.press("cetak");
        RememberedErrands.Begun print = errands.take(PrintErrand.PrintDocument.class);
        desk(DeskState.BUSY);
        print.reply().progress(new PrintHappening.CopyReserved("L-1"));
        return print;
    }

    void desk(DeskState state) {
        visits.post(new DeskStateChanged(state));
    }
}
