// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.journey.print.DocumentHappening.ActRecorded;
import id.anjungan.core.journey.print.DocumentHappening.DocumentNotReady;
import id.anjungan.core.journey.print.DocumentHappening.DocumentReady;
import id.anjungan.core.journey.print.DocumentHappening.DocumentReleased;
import id.anjungan.core.journey.print.DocumentHappening.PrintPinDiffered;
import id.anjungan.core.journey.print.DocumentHappening.PrintPinLocked;
import id.anjungan.core.journey.print.DocumentHappening.VisitClosed;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.Optional;

/**
 * Carries out what the printing wants done: documents on one thread, goodbyes on another, the rest at desk and sensor.
 */
public final class PrintErrands implements Errands, AutoCloseable {
    private final PrintCrew crew;
    private final DeskTalk desk;
    private final Worker documents = new Worker("documents");
    private final Worker office = new Worker("print-office");

    public PrintErrands(PrintCrew crew) {
        this.crew = crew;
        this.desk = new DeskTalk(crew.desk());
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (!(errand instanceof PrintErrand wanted)) {
            return false;
        }
        if (wanted instanceof PrintErrand.PrepareDocument prepare) {
            documents.carryOut(reply, () -> prepare(prepare.grant(), prepare.offer(), reply.visit()));
        } else if (wanted instanceof PrintErrand.RecordGuardianship act) {
            office.carryOut(reply, () -> recordAct(act, reply.visit()));
        } else if (wanted instanceof PrintErrand.ScanFingerAgain scan) {
            crew.finger().ask(scan.finger(), reply);
        } else if (wanted instanceof PrintErrand.StopScanning) {
            crew.finger().stop(reply);
        } else if (wanted instanceof PrintErrand.ReleaseDocument release) {
            office.carryOut(reply, () -> release(release));
        } else if (wanted instanceof PrintErrand.CloseVisit close) {
            office.carryOut(reply, () -> close(close.grant(), close.outcome()));
        } else {
            desk.begin(wanted, reply);
        }
        return true;
    }

    private Happening prepare(VisitGrant grant, Offer offer, long visit) {
        try {
            Verdict verdict = crew.inspector().apply(offer, crew.documents().content(grant, offer));
            Optional<AuditEntry> entry = VerdictRecord.of(verdict, offer, visit);
            if (entry.isPresent()) {
                crew.audit().record(entry.get());
            }
            if (verdict instanceof Trusted trusted) {
                crew.printers().prepare(trusted);
                return new DocumentReady(trusted);
            }
            Verdict.Reason reason = verdict instanceof Verdict.Rejected rejected
                    ? rejected.reason()
                    : ((Verdict.Undetermined) verdict).reason();
            return new DocumentNotReady(offer.id(), PrintTroubles.of(reason));
        } catch (OfficeFault fault) {
            return new DocumentNotReady(
                    offer.id(), OfficeTroubled.of(fault.kind()).code());
        } catch (PrinterFault fault) {
            return new DocumentNotReady(offer.id(), PrintTroubles.of(fault.kind(), offer.medium()));
        } catch (AuditFault fault) {
            return new DocumentNotReady(offer.id(), DeviceTroubles.ledgerUnwritable());
        }
    }

    private Happening recordAct(PrintErrand.RecordGuardianship act, long visit) {
        try {
            for (Offer offer : act.ofChildren()) {
                crew.audit().record(new AuditEntry("citizen", "GUARDIANSHIP_DECLARED", "visit-" + visit, offer.kind()));
            }
            return new ActRecorded();
        } catch (AuditFault fault) {
            return new DocumentNotReady(act.chosen().id(), DeviceTroubles.ledgerUnwritable());
        }
    }

    private Happening release(PrintErrand.ReleaseDocument wanted) {
        try {
            DocumentDesk.Release said = crew.documents().release(wanted.grant(), wanted.offer(), wanted.pin());
            if (said instanceof DocumentDesk.Release.PinDiffers differs) {
                return new PrintPinDiffered(differs.triesLeft());
            }
            return said instanceof DocumentDesk.Release.Released ? new DocumentReleased() : new PrintPinLocked();
        } catch (OfficeFault fault) {
            return new DocumentNotReady(
                    wanted.offer().id(), OfficeTroubled.of(fault.kind()).code());
        }
    }

    private Happening close(VisitGrant grant, String outcome) {
        crew.printers().forget();
        crew.visits().close(grant, outcome);
        return new VisitClosed();
    }

    @Override
    public void close() {
        documents.close();
        office.close();
    }
}
