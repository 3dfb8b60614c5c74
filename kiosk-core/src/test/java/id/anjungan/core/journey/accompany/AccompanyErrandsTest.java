// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.JumpingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccompanyErrandsTest {
    private static final String HASH = "0f".repeat(32);
    private static final OfficerSession SESSION = new OfficerSession("token-1", "CT-017", List.of(OfficerReason.OTHER));
    private static final Accompaniment OFFICER = new Accompaniment(SESSION, OfficerReason.OTHER);
    private static final CitizenClaim PAPER = new CitizenClaim.ByPaper(Samples.NIK);

    /** Reads what the test laid, and notes what was wanted of it. */
    private static final class Reader implements CardReader {
        private final List<CardRequest> wanted = new ArrayList<>();
        private CardReading reading = new CardReading.Authentic(Samples.card());

        @Override
        public CardReading read(CardRequest request) {
            wanted.add(request);
            return reading;
        }

        @Override
        public void prepare() {}

        @Override
        public void close() {}
    }

    /** An office and this machine's book; notes in one list what was asked and what was written down. */
    private static final class Office implements VisitDesk, OfficerDesk, AuditTrail {
        private final List<String> done = new ArrayList<>();
        private SignIn signIn = new SignIn.Done(SESSION);
        private Comparison comparison = new Comparison.SentToCounter();
        private boolean full;

        @Override
        public Nonce nonce() {
            done.add("nonce");
            return Samples.NONCE;
        }

        @Override
        public Answer open(Evidence evidence) {
            throw new AssertionError("another journey opens the visit");
        }

        @Override
        public void close(VisitGrant grant, String outcome) {
            throw new AssertionError("another journey closes the visit");
        }

        @Override
        public SignIn signIn(OfficerCard card, Pin pin) {
            done.add("sign in");
            return signIn;
        }

        @Override
        public Comparison record(OfficerSession session, CitizenClaim claim, OfficerReason reason) {
            done.add("record");
            return comparison;
        }

        @Override
        public void end(OfficerSession session, Ending how) {
            done.add("end " + how);
        }

        @Override
        public void record(AuditEntry entry) throws AuditFault {
            if (full) {
                throw new AuditFault("full", null);
            }
            done.add(entry.act() + " " + entry.subject() + " " + entry.detail());
        }
    }

    private final Reader reader = new Reader();
    private final Office office = new Office();
    private final CardStation card = new CardStation(reader);
    private final AccompanyErrands errands = new AccompanyErrands(
            new AccompanyCrew(card, office, office, office, nik -> HASH, new JumpingClock(Instant.EPOCH)));

    @AfterEach
    void close() {
        errands.close();
        card.close();
    }

    private Happening does(AccompanyErrand errand) {
        CollectedReply reply = new CollectedReply(7);
        assertThat(errands.begin(errand, reply)).isTrue();
        return reply.end();
    }

    private Happening signIn() {
        OfficerCard shown = new OfficerCard(Samples.NONCE, Samples.NIK, Samples.PROOF);
        return does(new AccompanyErrand.SignIn(shown, new Pin(Samples.typed("271905"))));
    }

    @Test
    void ofAnOfficersCardTheNumberAloneIsReadAndOfTheCitizensThePhotoToo() {
        OfficerCard own = new OfficerCard(Samples.NONCE, Samples.NIK, Samples.PROOF);
        assertThat(does(new AccompanyErrand.ReadOfficer())).isEqualTo(new AccompanyHappening.OfficerRead(own));
        assertThat(does(new AccompanyErrand.ReadCitizen())).isInstanceOf(AccompanyHappening.CitizenRead.class);

        assertThat(reader.wanted.get(0).parts()).isEmpty();
        assertThat(reader.wanted.get(1).parts()).containsExactly(CardRequest.Part.PHOTO);
        assertThat(office.done).as("a nonce is signed once").containsExactly("nonce", "nonce");
    }

    @Test
    void whatCardsDoIsTold() {
        reader.reading = new CardReading.Dead();
        assertThat(does(new AccompanyErrand.ReadCitizen()))
                .isEqualTo(new AccompanyHappening.CardNotRead(CardHint.DEAD));
        reader.reading = new CardReading.Distrusted(CardReading.Reason.CLONED);
        assertThat(does(new AccompanyErrand.ReadOfficer()))
                .isEqualTo(new AccompanyHappening.CardDistrusted(TroubleCode.CARD_CLONED));
    }

    @Test
    void whoSignsInIsWrittenDownUnderAHashAndTheOfficesNumber() {
        assertThat(signIn()).isEqualTo(new AccompanyHappening.SignedIn(SESSION));
        assertThat(office.done).containsExactly("sign in", "OFFICER_SIGNED_IN " + HASH + " visit-7 staff=CT-017");
    }

    @Test
    void whoeverIsNotKnownIsWrittenDownUnderAHash() {
        office.signIn = new OfficerDesk.SignIn.Differed(2);
        assertThat(signIn()).isEqualTo(new AccompanyHappening.PinDiffered(2));
        office.signIn = new OfficerDesk.SignIn.Locked();
        assertThat(signIn()).isEqualTo(new AccompanyHappening.PinClosed(AccompanyOutcome.Why.LOCKED));
        office.signIn = new OfficerDesk.SignIn.Resting();
        assertThat(signIn()).isEqualTo(new AccompanyHappening.PinClosed(AccompanyOutcome.Why.RESTING));
        assertThat(office.done)
                .contains("OFFICER_NOT_SIGNED_IN " + HASH + " visit-7 left=2")
                .noneMatch(line -> line.contains(Samples.NIK.digits()));
    }

    @Test
    void nobodyActsAsAnOfficerOfWhomNothingIsWrittenDown() {
        office.full = true;
        assertThat(signIn()).isEqualTo(new AccompanyHappening.MachineTroubled(TroubleCode.LEDGER_UNWRITABLE));
        assertThat(office.done).containsExactly("sign in", "end ABANDONED");
        assertThat(does(new AccompanyErrand.FetchRecord(OFFICER, PAPER)))
                .isInstanceOf(AccompanyHappening.MachineTroubled.class);
        assertThat(does(new AccompanyErrand.Attest(OFFICER, PAPER)))
                .isInstanceOf(AccompanyHappening.MachineTroubled.class);
        assertThat(office.done).hasSize(2);
    }

    @Test
    void whoAsksForWhoseRecordAndWhyIsWrittenDownBeforeItIsAsked() {
        OfficeRecord record = new OfficeRecord(new byte[] {1}, Map.of());
        office.comparison = new OfficerDesk.Comparison.Shown(record);
        assertThat(does(new AccompanyErrand.FetchRecord(OFFICER, PAPER)))
                .isEqualTo(new AccompanyHappening.RecordShown(record));
        office.comparison = new OfficerDesk.Comparison.OtherOfficer();
        assertThat(does(new AccompanyErrand.FetchRecord(OFFICER, PAPER)))
                .isEqualTo(new AccompanyHappening.OtherOfficerWanted());
        assertThat(office.done).startsWith("RECORD_ASKED visit-7 staff=CT-017 reason=OTHER by=paper", "record");
    }

    @Test
    void theOfficersWordIsWrittenDownBeforeItIsEvidence() {
        Evidence evidence =
                ((AccompanyHappening.WordRecorded) does(new AccompanyErrand.Attest(OFFICER, PAPER))).evidence();
        assertThat(((Evidence.Accompanied) evidence).attestation().session()).isEqualTo("token-1");
        assertThat(office.done).containsExactly("CITIZEN_ATTESTED visit-7 staff=CT-017 reason=OTHER by=paper");
    }

    @Test
    void anEndedSessionIsToldAndWrittenDown() {
        does(new AccompanyErrand.EndSession(SESSION, OfficerDesk.Ending.DECLINED));
        assertThat(office.done).containsExactly("end DECLINED", "OFFICER_DECLINED visit-7 staff=CT-017");
    }
}
