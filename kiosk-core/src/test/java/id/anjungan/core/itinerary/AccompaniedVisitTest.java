// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.accompany.AccompanyErrand;
import id.anjungan.core.journey.accompany.AccompanyHappening.CitizenRead;
import id.anjungan.core.journey.accompany.AccompanyHappening.NonceFetched;
import id.anjungan.core.journey.accompany.AccompanyHappening.OfficerRead;
import id.anjungan.core.journey.accompany.AccompanyHappening.RecordShown;
import id.anjungan.core.journey.accompany.AccompanyHappening.SessionEnded;
import id.anjungan.core.journey.accompany.AccompanyHappening.SignedIn;
import id.anjungan.core.journey.accompany.AccompanyHappening.WordRecorded;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.OpeningVisit;
import id.anjungan.core.office.Attestation;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits with an officer, led by the real itinerary. */
class AccompaniedVisitTest {
    private static final OfficerSession SESSION = new OfficerSession("token-1", "CT-017", List.of(OfficerReason.OTHER));

    private final DayAtTheMachine day = new DayAtTheMachine(List.of("ktp-el", "petugas"));
    private final FacePhoto photo = new FacePhoto(new byte[] {1, 2, 3});
    private final OfficeRecord record = new OfficeRecord(new byte[] {4, 5, 6}, Map.of());

    @BeforeEach
    void signedIn() {
        for (String control : List.of("mulai", "cetak", "petugas", "lanjut")) {
            day.visits.press(control);
        }
        day.errands.answer(AccompanyErrand.FetchNonce.class, new NonceFetched());
        day.visits.post(new CardLaid());
        OfficerCard own = new OfficerCard(Samples.NONCE, Samples.NIK, Samples.PROOF);
        day.errands.answer(AccompanyErrand.ReadOfficer.class, new OfficerRead(own));
        for (char digit : "271905".toCharArray()) {
            day.visits.press("angka-" + digit);
        }
        day.visits.press("lanjut");
        day.errands.answer(AccompanyErrand.SignIn.class, new SignedIn(SESSION));
        assertThat(standsAt()).isEqualTo("accompany.GivingReason");
    }

    private String standsAt() {
        return day.visits.stage().title();
    }

    private void toComparing() {
        day.visits.post(new CardLifted());
        day.visits.press("alasan-other");
        day.errands.answer(AccompanyErrand.FetchNonce.class, new NonceFetched());
        day.visits.post(new CardLaid());
        CitizenCard card = new CitizenCard(Samples.NIK, "SITI", List.of(), Optional.of(photo), Samples.PROOF);
        day.errands.answer(AccompanyErrand.ReadCitizen.class, new CitizenRead(card, Samples.NONCE));
        day.errands.answer(AccompanyErrand.FetchRecord.class, new RecordShown(record));
        assertThat(standsAt()).isEqualTo("accompany.Comparing");
    }

    private long sessionsEnded() {
        return day.errands.all().stream()
                .filter(AccompanyErrand.EndSession.class::isInstance)
                .count();
    }

    private void assertNothingIsLeftOfThePhotos() {
        assertThat(photo.jpeg()).containsOnly(0);
        assertThat(record.photo()).containsOnly(0);
    }

    @Test
    void theOfficersWordOpensTheVisit() {
        toComparing();
        day.visits.press("cocok");
        Evidence word = new Evidence.Accompanied(Samples.NIK, new Attestation("token-1", "OTHER"));
        day.errands.answer(AccompanyErrand.Attest.class, new WordRecorded(word));

        assertThat(day.visits.stage()).isEqualTo(new OpeningVisit(word, new Recognition.Anew()));
        assertThat(day.errands.take(IdentifyErrand.OpenVisit.class).errand())
                .isEqualTo(new IdentifyErrand.OpenVisit(word));
        assertThat(sessionsEnded()).isZero();
        assertNothingIsLeftOfThePhotos();
        assertThat(day.visits.bugs()).isEmpty();
    }

    @Test
    void theIdleWarningHidesAndForgetsAllAndEndsTheSession() {
        toComparing();
        day.visits.jump();

        assertThat(standsAt()).isEqualTo("farewell.AskingForMoreTime");
        assertNothingIsLeftOfThePhotos();
        assertThat(sessionsEnded()).isEqualTo(1);
        day.visits.press("ya");
        assertThat(standsAt()).isEqualTo("accompany.ClearingReader");
        day.visits.post(new CardLifted());
        assertThat(standsAt()).isEqualTo("accompany.AwaitingOfficer");
    }

    @Test
    void aSecondCardEndsTheVisitAndTheSession() {
        toComparing();
        day.visits.post(new CardLifted());
        day.visits.post(new CardLaid());

        assertThat(standsAt()).isEqualTo("farewell.Farewell");
        assertThat(sessionsEnded()).isEqualTo(1);
        assertNothingIsLeftOfThePhotos();
    }

    @Test
    void aCardThatIsLaidBeforeItsTurnIsLiftedFirst() {
        day.visits.post(new CardLifted());
        day.visits.post(new CardLaid());
        day.visits.press("alasan-other");
        assertThat(standsAt()).isEqualTo("accompany.ClearingReader");
        assertThat(day.errands.all()).noneMatch(AccompanyErrand.ReadCitizen.class::isInstance);
    }

    @Test
    void whoeverTakesAnotherWayOrLeavesEndsTheSession() {
        day.visits.press("kembali");
        assertThat(standsAt()).isEqualTo("identify.ChoosingWayIn");
        assertThat(sessionsEnded()).isEqualTo(1);
        day.errands.answer(AccompanyErrand.EndSession.class, new SessionEnded());
        assertThat(standsAt()).isEqualTo("identify.ChoosingWayIn");
    }

    @Test
    void selesaiEndsTheSessionWithTheVisit() {
        toComparing();
        day.visits.press("selesai");
        assertThat(standsAt()).isEqualTo("farewell.Farewell");
        assertThat(sessionsEnded()).isEqualTo(1);
        assertNothingIsLeftOfThePhotos();
    }
}
