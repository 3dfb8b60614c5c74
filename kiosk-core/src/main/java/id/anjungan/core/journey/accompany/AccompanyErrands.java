// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.office.Attestation;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.NonceInHand;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk.Comparison;
import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerDesk.SignIn;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what the way with an officer wants done: cards on the station's thread, the office on another. What an
 * officer does is written down durably before anything comes of it.
 */
public final class AccompanyErrands implements Errands, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AccompanyErrands.class);

    private final AccompanyCrew crew;
    private final NonceInHand nonce;
    private final OfficerAudit audit;
    private final Worker office = new Worker("accompany-office");

    public AccompanyErrands(AccompanyCrew crew) {
        this.crew = crew;
        this.nonce = new NonceInHand(crew.visits(), crew.clock());
        this.audit = new OfficerAudit(crew.audit(), crew.names());
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (!(errand instanceof AccompanyErrand wanted)) {
            return false;
        }
        if (wanted instanceof AccompanyErrand.ReadOfficer) {
            crew.card().carryOut(reply, () -> read(CardRequest::ofOfficer, AccompanyErrands::officer));
        } else if (wanted instanceof AccompanyErrand.ReadCitizen) {
            crew.card().carryOut(reply, () -> read(CardRequest::forOfficer, AccompanyHappening.CitizenRead::new));
        } else {
            office.carryOut(reply, () -> atOffice(wanted, reply.visit()));
        }
        return true;
    }

    private static Happening officer(CitizenCard card, Nonce signed) {
        return new AccompanyHappening.OfficerRead(new OfficerCard(signed, card.nik(), card.proof()));
    }

    private Happening read(Function<Nonce, CardRequest> wish, BiFunction<CitizenCard, Nonce, Happening> told) {
        try {
            Nonce signed = nonce.get();
            CardReading reading = crew.card().read(wish.apply(signed));
            if (reading instanceof CardReading.Authentic authentic) {
                nonce.spent();
                return told.apply(authentic.card(), signed);
            }
            if (reading instanceof CardReading.Distrusted distrusted) {
                nonce.spent();
                String trouble = DeviceTroubles.of(distrusted.reason()).code();
                LOG.warn("device=card trouble={} flaw={}", trouble, distrusted.flaw());
                return new AccompanyHappening.CardDistrusted(DeviceTroubles.of(distrusted.reason()));
            }
            return new AccompanyHappening.CardNotRead(CardHint.of(reading));
        } catch (OfficeFault fault) {
            return OfficeTroubled.of(fault.kind());
        } catch (CardReaderFault fault) {
            return new AccompanyHappening.MachineTroubled(DeviceTroubles.of(fault.kind()));
        }
    }

    private Happening atOffice(AccompanyErrand wanted, long visit) {
        try {
            if (wanted instanceof AccompanyErrand.SignIn signIn) {
                return signedIn(signIn, visit);
            }
            if (wanted instanceof AccompanyErrand.FetchRecord fetch) {
                return record(fetch, visit);
            }
            if (wanted instanceof AccompanyErrand.Attest attest) {
                return attested(attest, visit);
            }
            if (wanted instanceof AccompanyErrand.EndSession end) {
                return ended(end.session(), end.how(), visit);
            }
            nonce.get();
            return new AccompanyHappening.NonceFetched();
        } catch (OfficeFault fault) {
            return OfficeTroubled.of(fault.kind());
        } catch (AuditFault fault) {
            return new AccompanyHappening.MachineTroubled(DeviceTroubles.ledgerUnwritable());
        }
    }

    private Happening signedIn(AccompanyErrand.SignIn wanted, long visit) throws OfficeFault, AuditFault {
        SignIn answer = crew.officers().signIn(wanted.card(), wanted.pin());
        if (answer instanceof SignIn.Done done) {
            return signedIn(wanted.card(), done.session(), visit);
        }
        int left = answer instanceof SignIn.Differed differed ? differed.triesLeft() : 0;
        audit.notSignedIn(visit, wanted.card().nik(), left);
        if (left > 0) {
            return new AccompanyHappening.PinDiffered(left);
        }
        return new AccompanyHappening.PinClosed(
                answer instanceof SignIn.Locked ? AccompanyOutcome.Why.LOCKED : AccompanyOutcome.Why.RESTING);
    }

    /** Nobody acts as an officer of whom this machine has written nothing down. */
    private Happening signedIn(OfficerCard card, OfficerSession session, long visit) throws AuditFault {
        try {
            audit.signedIn(visit, card.nik(), session);
            return new AccompanyHappening.SignedIn(session);
        } catch (AuditFault fault) {
            crew.officers().end(session, Ending.ABANDONED);
            throw fault;
        }
    }

    private Happening record(AccompanyErrand.FetchRecord wanted, long visit) throws OfficeFault, AuditFault {
        Accompaniment officer = wanted.officer();
        audit.asked(visit, officer, wanted.claim());
        Comparison answer = crew.officers().record(officer.session(), wanted.claim(), officer.reason());
        if (answer instanceof Comparison.Shown shown) {
            return new AccompanyHappening.RecordShown(shown.record());
        }
        return answer instanceof Comparison.OtherOfficer
                ? new AccompanyHappening.OtherOfficerWanted()
                : new AccompanyHappening.SentToCounter();
    }

    private Happening attested(AccompanyErrand.Attest wanted, long visit) throws AuditFault {
        Accompaniment officer = wanted.officer();
        audit.attested(visit, officer, wanted.claim());
        Attestation word =
                new Attestation(officer.session().token(), officer.reason().name());
        return new AccompanyHappening.WordRecorded(
                new Evidence.Accompanied(wanted.claim().nik(), word));
    }

    private Happening ended(OfficerSession session, Ending how, long visit) throws AuditFault {
        crew.officers().end(session, how);
        audit.ended(visit, session, how);
        return new AccompanyHappening.SessionEnded();
    }

    @Override
    public void close() {
        office.close();
    }
}
