// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeSettings;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.Reservation;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.office.VisitGrant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An office that gives each document once, keeps what it was told, and refuses what contradicts it. */
public final class StrictOffice implements DocumentDesk, KioskDesk {
    /** How it answers. */
    enum Mood {
        HEARS,
        SILENT,
        /** It does what it is asked, but the answer is lost. */
        ANSWER_LOST,
        GARBLED
    }

    private record Told(String offerId, Fate fate) {}

    private final Map<String, Told> reservations = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    final List<String> calls = new ArrayList<>();
    final List<String> reports = new ArrayList<>();
    Mood mood = Mood.HEARS;
    boolean reservesOtherBytes;
    /** What happens while it reserves a copy. */
    public Runnable atReservation = () -> {};

    /** Whether the document could be printed again. */
    boolean stillOffers(String offerId) {
        return !taken.contains(offerId);
    }

    /** The end that it was told; null while it waits for one. */
    public Fate fate(String ledgerId) {
        Told told = reservations.get(ledgerId);
        return told == null ? null : told.fate();
    }

    boolean knows(String ledgerId) {
        return reservations.containsKey(ledgerId);
    }

    @Override
    public Release release(VisitGrant grant, Offer offer, Pin pin) {
        throw new AssertionError("the print desk shows no PIN");
    }

    @Override
    public Answer reserve(VisitGrant grant, Offer offer, String ledgerId) throws OfficeFault {
        refuseToHear();
        Told told = reservations.get(ledgerId);
        if (told != null && told.fate() != null) {
            return new Answer.Refused("reservation-ended");
        }
        if (told == null && !taken.add(offer.id())) {
            return new Answer.Refused("copy-taken");
        }
        reservations.put(ledgerId, new Told(offer.id(), null));
        atReservation.run();
        loseAnswer();
        String digest = reservesOtherBytes ? "0".repeat(64) : offer.sha256();
        return new Answer.Reserved(new Reservation(ledgerId, offer.id(), grant.token(), digest));
    }

    @Override
    public void report(String ledgerId, Fate fate, String evidence) throws OfficeFault {
        refuseToHear();
        Told told = reservations.getOrDefault(ledgerId, new Told("", null));
        boolean first = told.fate() == null;
        boolean repeated = told.fate() == fate;
        boolean corrected = told.fate() == Fate.IN_DOUBT || (told.fate() == Fate.PRINTED && fate == Fate.SPOILED);
        if (!first && !repeated && !corrected) {
            throw new AssertionError(ledgerId + " was " + told.fate() + " and is now said to be " + fate);
        }
        reservations.put(ledgerId, new Told(told.offerId(), fate));
        // Said again, it frees nothing: another copy may hold the document by now.
        if (fate == Fate.NOT_PRINTED && !repeated) {
            taken.remove(told.offerId());
        }
        reports.add(fate + " " + ledgerId);
        loseAnswer();
    }

    @Override
    public boolean reserved(String ledgerId) throws OfficeFault {
        refuseToHear();
        return knows(ledgerId);
    }

    @Override
    public void callStaff(String reason) throws OfficeFault {
        refuseToHear();
        calls.add(reason);
    }

    private void refuseToHear() throws OfficeFault {
        if (mood == Mood.SILENT) {
            throw new OfficeFault(OfficeFault.Kind.SILENT, "silent", null);
        }
        if (mood == Mood.GARBLED) {
            throw new OfficeFault(OfficeFault.Kind.UNINTELLIGIBLE, "garbled", null);
        }
    }

    private void loseAnswer() throws OfficeFault {
        if (mood == Mood.ANSWER_LOST) {
            throw new OfficeFault(OfficeFault.Kind.SILENT, "the answer is lost", null);
        }
    }

    @Override
    public Offering offers(VisitGrant grant) {
        throw new IllegalStateException("the desk asks for no offers");
    }

    @Override
    public byte[] content(VisitGrant grant, Offer offer) {
        throw new IllegalStateException("the desk asks for no content");
    }

    @Override
    public OfficeSettings settings() {
        throw new IllegalStateException("the desk asks for no settings");
    }

    @Override
    public TrustData trustData() {
        throw new IllegalStateException("the desk asks for no trust data");
    }

    @Override
    public Instant heartbeat(Health health) {
        throw new IllegalStateException("the desk has no heartbeat");
    }
}
