// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentifyErrandsTest {
    /** Reads what the test laid. */
    private static final class Reader implements CardReader {
        private CardReading reading = new CardReading.Lifted();
        private CardReaderFault fault;
        private int prepared;

        @Override
        public CardReading read(CardRequest request) throws CardReaderFault {
            if (fault != null) {
                throw fault;
            }
            return reading;
        }

        @Override
        public void prepare() {
            prepared++;
        }

        @Override
        public void close() {}
    }

    /** An office that can fall silent; it notes what it is told, in order. */
    private static final class Office implements VisitDesk, DocumentDesk, TryCounter, AuditTrail {
        private final List<String> told = new ArrayList<>();
        private boolean silent;
        private boolean offersFail;
        private boolean unwritable;
        private VisitDesk.Answer answer;
        private final List<String> written = new ArrayList<>();
        private int left = 4;

        private void note(String what) throws OfficeFault {
            if (silent) {
                throw new OfficeFault(OfficeFault.Kind.SILENT, "silent", null);
            }
            told.add(what);
        }

        @Override
        public Nonce nonce() throws OfficeFault {
            note("nonce");
            return Samples.NONCE;
        }

        @Override
        public void record(AuditEntry entry) throws AuditFault {
            if (unwritable) {
                throw new AuditFault("full", null);
            }
            written.add(entry.act() + " " + entry.detail());
        }

        @Override
        public VisitDesk.Answer open(Evidence evidence) throws OfficeFault {
            note("open");
            if (answer != null) {
                return answer;
            }
            return new VisitDesk.Answer.Granted(new VisitGrant("t", "Siti A.", Assurance.CARD_AND_FINGER));
        }

        @Override
        public void close(VisitGrant grant, String outcome) {
            told.add("close " + outcome);
        }

        @Override
        public Offering offers(VisitGrant grant) throws OfficeFault {
            silent = offersFail;
            note("offers");
            return Offering.of(Samples.kk());
        }

        @Override
        public byte[] content(VisitGrant grant, Offer offer) {
            throw new AssertionError("no content is asked for before a choice");
        }

        @Override
        public Release release(VisitGrant grant, Offer offer, Pin pin) {
            throw new AssertionError("nothing is released on the way in");
        }

        @Override
        public DocumentDesk.Answer reserve(VisitGrant grant, Offer offer, String ledgerId) {
            throw new AssertionError("nothing is reserved on the way in");
        }

        @Override
        public void report(String ledgerId, Fate fate, String evidence) {}

        @Override
        public boolean reserved(String ledgerId) {
            return false;
        }

        @Override
        public int most() {
            return 4;
        }

        @Override
        public int left(Nik nik) {
            return left;
        }

        @Override
        public int differed(Nik nik) {
            return --left;
        }

        @Override
        public void matched(Nik nik) {}
    }

    private final Reader reader = new Reader();
    private final Office office = new Office();
    private final CardStation card = new CardStation(reader);
    private final IdentifyErrands errands = new IdentifyErrands(new IdentifyCrew(
            card, null, null, office, office, new Reception(office), office, office, new JumpingClock(Instant.EPOCH)));

    @AfterEach
    void close() {
        errands.close();
        card.close();
    }

    private Happening does(IdentifyErrand errand) {
        CollectedReply reply = new CollectedReply(1);
        assertThat(errands.begin(errand, reply)).isTrue();
        return reply.end();
    }

    @Test
    void theNonceIsThereBeforeTheCardIsReadAndNothingElseIsSaid() {
        reader.reading = new CardReading.Authentic(Samples.card());
        assertThat(does(new IdentifyErrand.FetchNonce())).isEqualTo(new OpeningHappening.NonceFetched());
        assertThat(does(new IdentifyErrand.ReadCard()))
                .isInstanceOfSatisfying(
                        CardHappening.CardRead.class,
                        read -> assertThat(read.triesLeft()).isEqualTo(4));
        assertThat(office.told).containsExactly("nonce");
    }

    @Test
    void aSignedNonceIsNotUsedAgainAnUnsignedOneIs() {
        does(new IdentifyErrand.ReadCard());
        does(new IdentifyErrand.ReadCard());
        assertThat(office.told).containsExactly("nonce");
        reader.reading = new CardReading.Authentic(Samples.card());
        does(new IdentifyErrand.ReadCard());
        does(new IdentifyErrand.ReadCard());
        assertThat(office.told).containsExactly("nonce", "nonce");
        reader.reading = new CardReading.Distrusted(CardReading.Reason.CLONED);
        does(new IdentifyErrand.ReadCard());
        does(new IdentifyErrand.ReadCard());
        assertThat(office.told).hasSize(4);
    }

    @Test
    void whatCitizensAndCardsDoIsTold() {
        assertThat(told(new CardReading.Lifted())).isEqualTo(notRead(CardHint.LIFTED_TOO_EARLY));
        assertThat(told(new CardReading.NotAKtpEl())).isEqualTo(notRead(CardHint.NOT_A_KTP_EL));
        assertThat(told(new CardReading.Dead())).isEqualTo(notRead(CardHint.DEAD));
        assertThat(told(new CardReading.Unreadable())).isEqualTo(notRead(CardHint.UNREADABLE));
        assertThat(told(new CardReading.Distrusted(CardReading.Reason.ALTERED)))
                .isEqualTo(new CardHappening.CardDistrusted(TroubleCode.CARD_ALTERED));
        CitizenCard bare = new CitizenCard(Samples.NIK, "SITI", List.of(), Samples.PROOF);
        assertThat(told(new CardReading.Authentic(bare)))
                .isEqualTo(new CardHappening.WayClosed(WhyHere.FINGER_NO_TEMPLATE));
    }

    private Happening told(CardReading reading) {
        reader.reading = reading;
        return does(new IdentifyErrand.ReadCard());
    }

    private static Happening notRead(CardHint hint) {
        return new CardHappening.CardNotRead(hint);
    }

    @Test
    void inThePauseTheTemplatesAreOverwrittenAtOnce() {
        CitizenCard card = Samples.card();
        office.left = 0;
        assertThat(told(new CardReading.Authentic(card))).isEqualTo(new CardHappening.WayClosed(WhyHere.FINGER_PAUSED));
        assertThat(card.templates())
                .allSatisfy(template -> assertThat(template.record()).containsOnly(0));
    }

    @Test
    void afterAFaultTheReaderIsOpenedAnew() {
        reader.fault = new CardReaderFault(CardReaderFault.Kind.SAM_MISSING, "no SAM", null);
        assertThat(does(new IdentifyErrand.ReadCard()))
                .isEqualTo(new CardHappening.ReaderTroubled(TroubleCode.SAM_MISSING));
        reader.fault = null;
        does(new IdentifyErrand.ReadCard());
        assertThat(reader.prepared).isEqualTo(1);
    }

    @Test
    void aVisitWhoseOffersDoNotComeIsClosedAgain() {
        Evidence evidence = new Evidence.CardAndFinger(Samples.NONCE, Samples.NIK, Samples.PROOF, 1);
        assertThat(does(new IdentifyErrand.OpenVisit(evidence))).isInstanceOf(OpeningHappening.VisitOpened.class);
        office.offersFail = true;
        assertThat(does(new IdentifyErrand.OpenVisit(evidence))).isEqualTo(OfficeTroubled.of(OfficeFault.Kind.SILENT));
        assertThat(office.told).containsExactly("open", "offers", "open", "close not-printed");
    }

    @Test
    void whatTheOfficeMadeOfItIsWrittenDownWithoutTheCitizen() {
        Evidence card = new Evidence.CardAndFinger(Samples.NONCE, Samples.NIK, Samples.PROOF, 1);
        does(new IdentifyErrand.OpenVisit(card));
        Evidence typed = new Evidence.NikAndPin(Samples.typed(Samples.NIK.digits()), new Pin(Samples.typed("482913")));
        assertThat(toldOf(typed, new VisitDesk.Answer.PinDiffers(2))).isEqualTo(new OpeningHappening.PinDiffered(2));
        assertThat(toldOf(typed, new VisitDesk.Answer.PinLocked()))
                .isEqualTo(new OpeningHappening.PinClosed(WhyHere.PIN_LOCKED));
        assertThat(toldOf(typed, new VisitDesk.Answer.PinResting()))
                .isEqualTo(new OpeningHappening.PinClosed(WhyHere.PIN_RESTING));
        assertThat(toldOf(typed, new VisitDesk.Answer.SentToCounter("AB12")))
                .isEqualTo(new OpeningHappening.SentToCounter());
        assertThat(office.written)
                .containsExactly(
                        "VISIT_OPENED shown=CARD_AND_FINGER assurance=CARD_AND_FINGER attempt=1 living=NOT_AVAILABLE",
                        "PIN_DIFFERED shown=NIK_AND_PIN",
                        "PIN_LOCKED shown=NIK_AND_PIN",
                        "PIN_RESTING shown=NIK_AND_PIN",
                        "SENT_TO_COUNTER shown=NIK_AND_PIN reference=AB12");
    }

    private Happening toldOf(Evidence shown, VisitDesk.Answer answer) {
        office.answer = answer;
        return does(new IdentifyErrand.OpenVisit(shown));
    }

    @Test
    void whatCannotBeWrittenDownIsNotBegun() {
        office.unwritable = true;
        Evidence evidence = new Evidence.CardAndFinger(Samples.NONCE, Samples.NIK, Samples.PROOF, 1);
        assertThat(does(new IdentifyErrand.OpenVisit(evidence)))
                .isEqualTo(new OfficeTroubled(TroubleCode.LEDGER_UNWRITABLE));
        assertThat(office.told).containsExactly("open", "close not-printed");
    }
}
