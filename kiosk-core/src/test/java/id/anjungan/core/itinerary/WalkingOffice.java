// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.accompany.AccompanyErrand;
import id.anjungan.core.journey.accompany.AccompanyHappening;
import id.anjungan.core.journey.accompany.AccompanyOutcome;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.office.Attestation;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Answers by lot what the way with an officer asks, and keeps account of the sessions that it gave. */
final class WalkingOffice {
    private final Random lot;
    /** What was shown on the screen and must not stay in memory. */
    private final List<byte[]> shown = new ArrayList<>();

    private final Set<String> ended = new HashSet<>();
    private int sessions;

    WalkingOffice(Random lot) {
        this.lot = lot;
    }

    /** Hears each errand as it is begun; false when a session is ended, or opens a visit, a second time. */
    boolean hears(Errand errand) {
        if (errand instanceof AccompanyErrand.EndSession end) {
            return ended.add(end.session().token());
        }
        if (errand instanceof IdentifyErrand.OpenVisit open && open.evidence() instanceof Evidence.Accompanied word) {
            return ended.add(word.attestation().session());
        }
        return true;
    }

    boolean isOver(OfficerSession session) {
        return ended.contains(session.token());
    }

    /** How many sessions ended in whatever way. */
    int over() {
        return ended.size();
    }

    List<byte[]> shown() {
        return shown;
    }

    Happening answer(AccompanyErrand errand) {
        if (errand instanceof AccompanyErrand.FetchNonce) {
            return drawn(new AccompanyHappening.NonceFetched(), new AccompanyHappening.NonceFetched(), silent());
        }
        if (errand instanceof AccompanyErrand.ReadOfficer) {
            OfficerCard card = new OfficerCard(Samples.NONCE, Samples.NIK, Samples.PROOF);
            return drawn(new AccompanyHappening.OfficerRead(card), read(card), notRead());
        }
        if (errand instanceof AccompanyErrand.SignIn) {
            return signedIn();
        }
        if (errand instanceof AccompanyErrand.ReadCitizen) {
            return lot.nextInt(3) > 0 ? citizenRead() : notRead();
        }
        if (errand instanceof AccompanyErrand.FetchRecord) {
            return record();
        }
        if (errand instanceof AccompanyErrand.Attest attest) {
            String session = attest.officer().session().token();
            return drawn(
                    new AccompanyHappening.WordRecorded(
                            new Evidence.Accompanied(Samples.NIK, new Attestation(session, "OTHER"))),
                    new AccompanyHappening.MachineTroubled(TroubleCode.LEDGER_UNWRITABLE));
        }
        return new AccompanyHappening.SessionEnded();
    }

    private static Happening read(OfficerCard card) {
        return new AccompanyHappening.OfficerRead(card);
    }

    private Happening notRead() {
        return drawn(
                new AccompanyHappening.CardNotRead(CardHint.values()[2 + lot.nextInt(4)]),
                new AccompanyHappening.CardDistrusted(TroubleCode.CARD_CLONED),
                new AccompanyHappening.MachineTroubled(TroubleCode.READER_SILENT));
    }

    private Happening signedIn() {
        OfficerSession session = new OfficerSession("s-" + ++sessions, "CT-017", List.of(OfficerReason.OTHER));
        AccompanyHappening.SignedIn in = new AccompanyHappening.SignedIn(session);
        return drawn(
                in,
                in,
                in,
                in,
                new AccompanyHappening.PinDiffered(2),
                new AccompanyHappening.PinClosed(AccompanyOutcome.Why.LOCKED),
                silent());
    }

    private byte[] picture() {
        byte[] jpeg = {1, 2, 3};
        shown.add(jpeg);
        return jpeg;
    }

    private Happening citizenRead() {
        Optional<FacePhoto> photo = Optional.of(new FacePhoto(picture()));
        CitizenCard card = new CitizenCard(Samples.NIK, "SITI", List.of(), photo, Samples.PROOF);
        return new AccompanyHappening.CitizenRead(card, Samples.NONCE);
    }

    private Happening record() {
        return lot.nextInt(4) > 0
                ? new AccompanyHappening.RecordShown(new OfficeRecord(picture(), Map.of()))
                : drawn(new AccompanyHappening.SentToCounter(), new AccompanyHappening.OtherOfficerWanted(), silent());
    }

    private static Happening silent() {
        return OfficeTroubled.of(OfficeFault.Kind.SILENT);
    }

    private Happening drawn(Happening... from) {
        return from[lot.nextInt(from.length)];
    }
}
