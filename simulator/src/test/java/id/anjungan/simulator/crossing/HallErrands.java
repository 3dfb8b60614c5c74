// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerNotAwaited;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.journey.identify.CardHappening;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.OpeningHappening;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.journey.print.PrintErrands;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.GivenTrust;
import id.anjungan.core.trust.TrustedDocument;
import id.anjungan.core.visit.CallStaff;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.StaffCalled;
import id.anjungan.simulator.people.Persona;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * The kiosk's errands on threads of virtual time. Card and finger are whose turn it is; the office is asked by its real
 * client, and the print desk by the errands that talk to it in earnest.
 */
final class HallErrands implements Errands {
    private static final Duration CARD = Duration.ofMillis(1500);
    private static final Duration FINGER = Duration.ofSeconds(2);

    private final Program program;
    private final HttpsOffice office;
    private final HallPrinter printer;
    private final PrintErrands desk;
    private final Supplier<Persona> atMachine;
    private final DeskThread cardThread;
    private final DeskThread officeThread;
    private final DeskThread documents;
    private Nonce nonce;

    HallErrands(
            Program program, HttpsOffice office, HallPrinter printer, PrintErrands desk, Supplier<Persona> atMachine) {
        this.program = program;
        this.office = office;
        this.printer = printer;
        this.desk = desk;
        this.atMachine = atMachine;
        this.cardThread = program.thread();
        this.officeThread = program.thread();
        this.documents = program.thread();
    }

    private interface Act {
        Happening done() throws OfficeFault, PrinterFault;
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (errand instanceof IdentifyErrand.FetchNonce) {
            carryOut(officeThread, reply, this::fetchNonce);
        } else if (errand instanceof IdentifyErrand.ReadCard) {
            carryOut(cardThread, reply, this::readCard);
        } else if (errand instanceof IdentifyErrand.OpenVisit open) {
            carryOut(officeThread, reply, () -> open(open));
        } else if (errand instanceof IdentifyErrand.ScanFinger || errand instanceof PrintErrand.ScanFingerAgain) {
            program.after(FINGER, () -> reply.done(new FingerMatched(1)));
        } else if (errand instanceof IdentifyErrand.StopScanning || errand instanceof PrintErrand.StopScanning) {
            reply.done(new FingerNotAwaited());
        } else if (errand instanceof PrintErrand.PrepareDocument prepare) {
            carryOut(documents, reply, () -> prepare(prepare));
        } else if (errand instanceof PrintErrand.RecordGuardianship) {
            reply.done(new DocumentHappening.ActRecorded());
        } else if (errand instanceof PrintErrand.CloseVisit close) {
            carryOut(officeThread, reply, () -> close(close));
        } else if (errand instanceof CallStaff) {
            reply.done(new StaffCalled(Help.CALLED));
        } else {
            return desk.begin(errand, reply);
        }
        return true;
    }

    private static void carryOut(DeskThread thread, Reply reply, Act act) {
        thread.run(() -> {
            try {
                reply.done(act.done());
            } catch (OfficeFault fault) {
                reply.done(OfficeTroubled.of(fault.kind()));
            } catch (PrinterFault fault) {
                throw new AssertionError("caught nearer", fault);
            }
        });
    }

    private Happening fetchNonce() throws OfficeFault {
        nonce = office.visits().nonce();
        return new OpeningHappening.NonceFetched();
    }

    private Happening readCard() throws OfficeFault {
        Persona citizen = atMachine.get();
        program.pause(CARD);
        Nonce signed = nonce == null ? office.visits().nonce() : nonce;
        nonce = null;
        byte[] nik = citizen.nik().getBytes(StandardCharsets.US_ASCII);
        ChipProof proof = new ChipProof(signed.bytes(), nik, new byte[1]);
        List<FingerTemplate> thumb = List.of(new FingerTemplate(FingerPosition.RIGHT_THUMB, new byte[] {1}));
        CitizenCard card = new CitizenCard(new Nik(citizen.nik()), citizen.name(), thumb, proof);
        return new CardHappening.CardRead(card, signed, 4);
    }

    private Happening open(IdentifyErrand.OpenVisit wanted) throws OfficeFault {
        Reception.Answer answer = new Reception(office.visits()).open(wanted.evidence());
        if (!(answer instanceof Reception.Answer.Welcome welcome)) {
            return new OpeningHappening.SentToCounter();
        }
        Offering offers = office.documents().offers(welcome.citizen().grant());
        return new OpeningHappening.VisitOpened(welcome.citizen(), offers);
    }

    /** Trusted is what has the digest of its offer; signatures are proved elsewhere. */
    private Happening prepare(PrintErrand.PrepareDocument wanted) {
        Offer offer = wanted.offer();
        try {
            byte[] bytes = office.documents().content(wanted.grant(), offer);
            if (!sha256(bytes).equals(offer.sha256())) {
                throw new AssertionError("other bytes than were offered");
            }
            TrustedDocument trusted = GivenTrust.trusted(offer, bytes);
            printer.prepare(trusted);
            return new DocumentHappening.DocumentReady(trusted);
        } catch (OfficeFault | PrinterFault fault) {
            return new DocumentHappening.DocumentNotReady(offer.id(), TroubleCode.values()[0]);
        }
    }

    private Happening close(PrintErrand.CloseVisit wanted) {
        printer.forget();
        office.visits().close(wanted.grant(), wanted.outcome());
        return new DocumentHappening.VisitClosed();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
