// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CodeFinding;
import id.anjungan.core.device.CodeHappening;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.FingerHappening.FingerDiffered;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerNotAwaited;
import id.anjungan.core.device.FingerHappening.FingerPoor;
import id.anjungan.core.device.FingerHappening.FingerTriesSpent;
import id.anjungan.core.device.FingerHappening.FingerTroubled;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.accompany.AccompanyErrand;
import id.anjungan.core.journey.farewell.FarewellErrand;
import id.anjungan.core.journey.farewell.FarewellHappening;
import id.anjungan.core.journey.identify.CardHappening;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.OpeningHappening;
import id.anjungan.core.journey.identify.WhyHere;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.core.visit.CallStaff;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.ErrandFailed;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.RememberedErrands.Begun;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.StaffCalled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers errands by lot: mostly well, sometimes badly, sometimes late. */
final class WalkingWorld implements Errands {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final Trusted DOCUMENT = TrustedSample.of(PDF, 1);
    private static final int BUG_IN = 400;

    private final Random lot;
    private final WalkingDesk desk;
    private final WalkingOffice office;
    private final List<byte[]> codes = new ArrayList<>();
    private final List<Begun> open = new ArrayList<>();
    private final Map<FingerTemplate, Long> templates = new LinkedHashMap<>();

    WalkingWorld(Random lot, WalkingDesk desk, WalkingOffice office) {
        this.lot = lot;
        this.desk = desk;
        this.office = office;
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        assertThat(office.hears(errand)).as("a session ends once").isTrue();
        if (desk.takes(errand, reply)) {
            return true;
        }
        open.add(new Begun(errand, reply));
        return true;
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    /** The templates that were read, and in which visit. */
    Map<FingerTemplate, Long> templates() {
        return templates;
    }

    /** The tokens of the codes that were accepted. */
    List<byte[]> codes() {
        return codes;
    }

    void answerOne() {
        Begun begun = open.remove(lot.nextInt(open.size()));
        if (lot.nextInt(BUG_IN) == 0) {
            begun.reply().done(new ErrandFailed(new IllegalStateException("drawn by lot")));
        } else {
            begun.reply().done(answer(begun.errand(), begun.reply().visit()));
        }
    }

    private Happening answer(Errand errand, long visit) {
        if (errand instanceof CallStaff) {
            return new StaffCalled(Help.values()[2 + lot.nextInt(4)]);
        }
        if (errand instanceof IdentifyErrand identify) {
            return identify(identify, visit);
        }
        if (errand instanceof AccompanyErrand accompany) {
            return office.answer(accompany);
        }
        return errand instanceof FarewellErrand farewell ? receipt(farewell) : print((PrintErrand) errand);
    }

    private Happening receipt(FarewellErrand errand) {
        if (errand instanceof FarewellErrand.SpoilCopy spoil) {
            return new FarewellHappening.CopySpoiled(spoil.ledgerId(), spoil.complaint());
        }
        if (errand instanceof FarewellErrand.CountOpinion) {
            return new FarewellHappening.OpinionCounted();
        }
        return errand instanceof FarewellErrand.StopReceipt
                ? new FarewellHappening.ReceiptNotAwaited()
                : drawn(
                        new FarewellHappening.ReceiptPrinted(),
                        new FarewellHappening.ReceiptUnprinted(TroubleCode.TICKET_PAPER_OUT));
    }

    private Happening identify(IdentifyErrand errand, long visit) {
        if (errand instanceof IdentifyErrand.ReadCard) {
            return lot.nextBoolean() ? read(visit) : notRead();
        }
        if (errand instanceof IdentifyErrand.ScanFinger) {
            return finger();
        }
        if (errand instanceof IdentifyErrand.StopScanning) {
            return new FingerNotAwaited();
        }
        if (errand instanceof IdentifyErrand.FetchNonce) {
            return drawn(new OpeningHappening.NonceFetched(), new OpeningHappening.NonceFetched(), silent());
        }
        if (errand instanceof IdentifyErrand.ScanCode) {
            return code();
        }
        return errand instanceof IdentifyErrand.OpenVisit open
                ? opened(open.evidence())
                : new CodeHappening.CodeNotAwaited();
    }

    private Happening code() {
        if (lot.nextInt(3) > 0) {
            byte[] token = {1, 2, 3};
            codes.add(token);
            return new CodeHappening.CodeAccepted(new CodeToken(token));
        }
        return drawn(
                new CodeHappening.CodeRefused(CodeFinding.ALTERED),
                new CodeHappening.CodeRefused(CodeFinding.UNREADABLE),
                new CodeHappening.ScannerTroubled(TroubleCode.CODE_SCANNER_GONE),
                silent());
    }

    private Happening opened(Evidence evidence) {
        boolean byPin = evidence instanceof Evidence.NikAndPin || evidence instanceof Evidence.QrAndPin;
        Offer document = Samples.asking(DOCUMENT.offer(), Assurance.NIK_AND_PIN, byPin && lot.nextBoolean());
        Happening opened = new OpeningHappening.VisitOpened(
                Samples.citizen(evidence.assurance()), Offering.of(document, Samples.childsAkta()));
        Happening refused = byPin ? refused(evidence) : new OpeningHappening.SentToCounter();
        return drawn(opened, opened, opened, opened, refused, silent());
    }

    private Happening refused(Evidence evidence) {
        return drawn(
                new OpeningHappening.PinDiffered(2),
                new OpeningHappening.PinClosed(WhyHere.PIN_LOCKED),
                new OpeningHappening.PinClosed(WhyHere.PIN_RESTING),
                evidence instanceof Evidence.QrAndPin
                        ? new OpeningHappening.CodeSpent()
                        : new OpeningHappening.SentToCounter());
    }

    private Happening notRead() {
        return drawn(
                new CardHappening.CardNotRead(CardHint.values()[2 + lot.nextInt(4)]),
                new CardHappening.WayClosed(WhyHere.FINGER_PAUSED),
                new CardHappening.CardDistrusted(TroubleCode.CARD_CLONED),
                new CardHappening.ReaderTroubled(TroubleCode.READER_SILENT));
    }

    private CardHappening read(long visit) {
        FingerTemplate thumb = Samples.template(FingerPosition.RIGHT_THUMB);
        FingerTemplate index = Samples.template(FingerPosition.LEFT_INDEX);
        templates.put(thumb, visit);
        templates.put(index, visit);
        CitizenCard card = new CitizenCard(Samples.NIK, "SITI", List.of(thumb, index), Samples.PROOF);
        return new CardHappening.CardRead(card, Samples.NONCE, 1 + lot.nextInt(4));
    }

    private Happening finger() {
        return drawn(
                new FingerMatched(1),
                new FingerMatched(2),
                new FingerMatched(3),
                new FingerDiffered(2),
                new FingerPoor(FingerFinding.DRY),
                new FingerTriesSpent(),
                new FingerTroubled(TroubleCode.FINGER_MODULE_GARBLED));
    }

    private Happening print(PrintErrand errand) {
        if (errand instanceof PrintErrand.PrepareDocument prepare) {
            Happening ready = new DocumentHappening.DocumentReady(TrustedSample.offered(prepare.offer(), PDF));
            return drawn(
                    ready,
                    ready,
                    ready,
                    new DocumentHappening.DocumentNotReady(prepare.offer().id(), TroubleCode.SIGNATURE_INVALID));
        }
        if (errand instanceof PrintErrand.ReleaseDocument) {
            Happening released = new DocumentHappening.DocumentReleased();
            return drawn(
                    released,
                    released,
                    new DocumentHappening.PrintPinDiffered(2),
                    new DocumentHappening.PrintPinLocked(),
                    silent());
        }
        if (errand instanceof PrintErrand.ScanFingerAgain) {
            return finger();
        }
        if (errand instanceof PrintErrand.StopScanning) {
            return new FingerNotAwaited();
        }
        return errand instanceof PrintErrand.RecordGuardianship
                ? new DocumentHappening.ActRecorded()
                : new DocumentHappening.VisitClosed();
    }

    private static Happening silent() {
        return OfficeTroubled.of(OfficeFault.Kind.SILENT);
    }

    private Happening drawn(Happening... from) {
        return from[lot.nextInt(from.length)];
    }
}
