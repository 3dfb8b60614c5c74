// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.journey.accompany.Accompaniment;
import id.anjungan.core.journey.accompany.AwaitingCitizen;
import id.anjungan.core.journey.accompany.AwaitingOfficer;
import id.anjungan.core.journey.accompany.ClearingReader;
import id.anjungan.core.journey.accompany.Comparing;
import id.anjungan.core.journey.accompany.EnteringNik;
import id.anjungan.core.journey.accompany.EnteringPin;
import id.anjungan.core.journey.accompany.FetchingRecord;
import id.anjungan.core.journey.accompany.GivingReason;
import id.anjungan.core.journey.accompany.Presented;
import id.anjungan.core.journey.accompany.ReadingCitizen;
import id.anjungan.core.journey.accompany.ReadingNotice;
import id.anjungan.core.journey.accompany.ReadingOfficer;
import id.anjungan.core.journey.accompany.SigningIn;
import id.anjungan.core.journey.accompany.Turn;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficeRecord.Datum;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.people.Population;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The stages of the way with an officer, of an invented officer and citizen. */
final class SampleAccompaniments {
    private static final Map<String, byte[]> PORTRAITS = new ConcurrentHashMap<>();
    private static final Nik NIK = new Nik("9901014501850001");
    private static final Nonce NONCE = new Nonce("n", new byte[0]);
    private static final ChipProof PROOF = new ChipProof(new byte[0], new byte[0], new byte[0]);
    private static final OfficerSession SESSION =
            new OfficerSession("token-token-token-token", "CT-017", List.of(OfficerReason.values()));
    private static final Accompaniment OFFICER = new Accompaniment(SESSION, OfficerReason.FINGER_UNREADABLE);
    private static final Turn FIRST = new Turn.Officer(Turn.Occasion.FIRST);

    private SampleAccompaniments() {}

    static void addTo(Map<String, Stage> all) {
        all.put("accompany-notice", new ReadingNotice(CardPlace.ABSENT));
        all.put("accompany-clearing", new ClearingReader(FIRST, CardPlace.LYING));
        all.put("accompany-clearing-left", new ClearingReader(FIRST, CardPlace.LEFT_BEHIND));
        for (CardHint hint : CardHint.values()) {
            if (hint != CardHint.LEFT_BEHIND) {
                all.put("accompany-officer-" + hint, new AwaitingOfficer(hint, Turn.Occasion.FIRST));
                all.put("accompany-citizen-" + hint, new AwaitingCitizen(OFFICER, hint));
            }
        }
        all.put("accompany-officer-again", new AwaitingOfficer(CardHint.FIRST, Turn.Occasion.ONCE_MORE));
        all.put("accompany-reading-officer", new ReadingOfficer(CardMoves.NONE));
        typing(all);
        all.put("accompany-reason", new GivingReason(SESSION, CardPlace.LYING));
        all.put("accompany-reading-citizen", new ReadingCitizen(OFFICER, CardMoves.NONE));
        all.put("accompany-fetching", new FetchingRecord(OFFICER, new Presented.Paper(NIK), CardPlace.ABSENT));
        all.put("accompany-comparing-card", comparing(card(), Comparing.Word.OPEN));
        all.put("accompany-comparing-paper", comparing(new Presented.Paper(NIK), Comparing.Word.OPEN));
        all.put("accompany-comparing-given", comparing(card(), Comparing.Word.GIVEN));
        all.put("accompany-comparing-longest", longest());
    }

    private static void typing(Map<String, Stage> all) {
        OfficerCard card = new OfficerCard(NONCE, NIK, PROOF);
        TypedDigits pin = typed(Pin.LENGTH, 4);
        all.put("accompany-pin", new EnteringPin(card, pin, new PinFinding.First(), CardPlace.LYING));
        all.put("accompany-pin-differed", new EnteringPin(card, pin, new PinFinding.Differed(2), CardPlace.ABSENT));
        all.put("accompany-signing-in", new SigningIn(card, new Pin(typed(Pin.LENGTH, Pin.LENGTH)), CardPlace.LYING));
        all.put("accompany-nik", new EnteringNik(OFFICER, typed(EnteringNik.LENGTH, 6), CardPlace.ABSENT));
        all.put(
                "accompany-nik-full",
                new EnteringNik(OFFICER, typed(EnteringNik.LENGTH, EnteringNik.LENGTH), CardPlace.ABSENT));
    }

    private static TypedDigits typed(int most, int count) {
        TypedDigits typed = TypedDigits.none(most);
        for (int i = 0; i < count; i++) {
            typed = typed.after(new Pressed(TypedDigits.KEY + i % 10));
        }
        return typed;
    }

    private static Presented card() {
        Optional<FacePhoto> photo = Optional.of(new FacePhoto(portrait("siti")));
        return new Presented.Card(new CitizenCard(NIK, "SITI RAHAYU", List.of(), photo, PROOF), NONCE);
    }

    private static Comparing comparing(Presented presented, Comparing.Word word) {
        return comparing(
                presented, word, "SITI RAHAYU WULANSARI", "JL. CONTOH MELATI NO. 7, RT 003/RW 001, CONTOHJAYA");
    }

    private static Comparing longest() {
        String name = "RADEN MAS ARYA PANJANGNAMA KUSUMANINGRAT SURYADININGRAT JAYA";
        String address = "JL. CONTOH KEMBANG SEPATU NO. 17, RT 003/RW 001, CONTOH RAYA";
        return comparing(card(), Comparing.Word.OPEN, name, address);
    }

    private static Comparing comparing(Presented presented, Comparing.Word word, String name, String address) {
        OfficeRecord record = new OfficeRecord(
                portrait("siti"),
                Map.of(
                        Datum.NAME, name.toCharArray(),
                        Datum.BIRTH, "KOTA CONTOH, 05-01-1985".toCharArray(),
                        Datum.ADDRESS, address.toCharArray()));
        return new Comparing(OFFICER, new Comparing.Sides(presented, record), CardPlace.LYING, word);
    }

    /** A copy each time: what shows it overwrites it. */
    private static byte[] portrait(String persona) {
        return PORTRAITS
                .computeIfAbsent(
                        persona, name -> Portrait.jpeg(Population.fromSeed(1).persona(name)))
                .clone();
    }
}
