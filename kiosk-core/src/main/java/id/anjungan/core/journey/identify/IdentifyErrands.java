// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.identity.TryCounterFault;
import id.anjungan.core.journey.identify.CardHappening.CardRead;
import id.anjungan.core.journey.identify.CardHappening.ReaderTroubled;
import id.anjungan.core.journey.identify.CardHappening.WayClosed;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.NonceInHand;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what the identification wants done: the card on one thread, the office on another, the finger on its own.
 */
public final class IdentifyErrands implements Errands, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IdentifyErrands.class);

    private final IdentifyCrew crew;
    private final NonceInHand nonce;
    private final Worker office = new Worker("identify-office");

    public IdentifyErrands(IdentifyCrew crew) {
        this.crew = crew;
        this.nonce = new NonceInHand(crew.visits(), crew.clock());
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (!(errand instanceof IdentifyErrand wanted)) {
            return false;
        }
        if (wanted instanceof IdentifyErrand.ScanFinger scan) {
            crew.finger().ask(scan.finger(), new RefusalsAudited(reply, crew.audit(), crew.reception()));
        } else if (wanted instanceof IdentifyErrand.StopScanning) {
            crew.finger().stop(reply);
        } else if (wanted instanceof IdentifyErrand.ScanCode) {
            crew.code().ask(reply);
        } else if (wanted instanceof IdentifyErrand.StopScanningCode) {
            crew.code().stop(reply);
        } else if (wanted instanceof IdentifyErrand.ReadCard) {
            crew.card().carryOut(reply, this::readCard);
        } else if (wanted instanceof IdentifyErrand.FetchNonce) {
            office.carryOut(reply, this::fetchNonce);
        } else if (wanted instanceof IdentifyErrand.OpenVisit open) {
            office.carryOut(reply, () -> open(open.evidence(), reply.visit()));
        }
        return true;
    }

    private Happening fetchNonce() {
        try {
            nonce.get();
            return new OpeningHappening.NonceFetched();
        } catch (OfficeFault fault) {
            return OfficeTroubled.of(fault.kind());
        }
    }

    private Happening readCard() {
        try {
            Nonce signed = nonce.get();
            return told(crew.card().read(CardRequest.forCitizen(signed)), signed);
        } catch (OfficeFault fault) {
            return OfficeTroubled.of(fault.kind());
        } catch (CardReaderFault fault) {
            return new ReaderTroubled(DeviceTroubles.of(fault.kind()));
        } catch (TryCounterFault fault) {
            return new ReaderTroubled(DeviceTroubles.ledgerUnwritable());
        }
    }

    private Happening told(CardReading reading, Nonce signed) throws TryCounterFault {
        if (reading instanceof CardReading.Authentic authentic) {
            nonce.spent();
            return authentic(authentic.card(), signed);
        }
        if (reading instanceof CardReading.Distrusted distrusted) {
            nonce.spent();
            String trouble = DeviceTroubles.of(distrusted.reason()).code();
            LOG.warn("device=card trouble={} flaw={}", trouble, distrusted.flaw());
        }
        return CardHappening.of(reading);
    }

    private Happening authentic(CitizenCard read, Nonce signed) throws TryCounterFault {
        if (read.templates().isEmpty()) {
            return new WayClosed(WhyHere.FINGER_NO_TEMPLATE);
        }
        int left = crew.tries().left(read.nik());
        if (left == 0) {
            read.close();
            return new WayClosed(WhyHere.FINGER_PAUSED);
        }
        return new CardRead(read, signed, left);
    }

    /** What the office made of it is written down before anything comes of it. */
    private Happening open(Evidence evidence, long visit) {
        try {
            Reception.Answer answer = crew.reception().open(evidence);
            boolean written = recorded(OpeningRecord.of(evidence, answer, visit)) && usedUp(evidence, answer);
            if (answer instanceof Reception.Answer.Welcome welcome) {
                return written ? opened(welcome) : closed(welcome, unwritable());
            }
            return written ? notOpened(((Reception.Answer.NotOpened) answer).why()) : unwritable();
        } catch (OfficeFault fault) {
            return OfficeTroubled.of(fault.kind());
        }
    }

    private boolean recorded(AuditEntry entry) {
        try {
            crew.audit().record(entry);
            return true;
        } catch (AuditFault fault) {
            return false;
        }
    }

    /** The office uses a code up; this machine remembers it too. */
    private boolean usedUp(Evidence evidence, Reception.Answer answer) {
        boolean used = answer instanceof Reception.Answer.Welcome && evidence instanceof Evidence.QrAndPin;
        return !used || crew.code().usedUp(((Evidence.QrAndPin) evidence).code());
    }

    private static OfficeTroubled unwritable() {
        return new OfficeTroubled(DeviceTroubles.ledgerUnwritable());
    }

    private Happening closed(Reception.Answer.Welcome welcome, OfficeTroubled why) {
        crew.visits().close(welcome.citizen().grant(), "not-printed");
        return why;
    }

    private static Happening notOpened(VisitDesk.Answer why) {
        if (why instanceof VisitDesk.Answer.PinDiffers differs) {
            return new OpeningHappening.PinDiffered(differs.triesLeft());
        }
        if (why instanceof VisitDesk.Answer.PinLocked) {
            return new OpeningHappening.PinClosed(WhyHere.PIN_LOCKED);
        }
        if (why instanceof VisitDesk.Answer.CodeSpent) {
            return new OpeningHappening.CodeSpent();
        }
        return why instanceof VisitDesk.Answer.PinResting
                ? new OpeningHappening.PinClosed(WhyHere.PIN_RESTING)
                : new OpeningHappening.SentToCounter();
    }

    private Happening opened(Reception.Answer.Welcome welcome) {
        try {
            Offering offering = crew.documents().offers(welcome.citizen().grant());
            return new OpeningHappening.VisitOpened(welcome.citizen(), offering);
        } catch (OfficeFault fault) {
            return closed(welcome, OfficeTroubled.of(fault.kind()));
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
