// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.CodeFinding;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.journey.farewell.AskingForMoreTime;
import id.anjungan.core.journey.farewell.ChoosingCopy;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.FarewellOutcome;
import id.anjungan.core.journey.farewell.Keepsake;
import id.anjungan.core.journey.farewell.Opinion;
import id.anjungan.core.journey.farewell.PrintingReceipt;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.journey.farewell.ReportingFault;
import id.anjungan.core.journey.identify.AskedFinger;
import id.anjungan.core.journey.identify.AskingForFinger;
import id.anjungan.core.journey.identify.AtTerminal;
import id.anjungan.core.journey.identify.AwaitingCard;
import id.anjungan.core.journey.identify.ChoosingWayIn;
import id.anjungan.core.journey.identify.Claim;
import id.anjungan.core.journey.identify.EnteringNik;
import id.anjungan.core.journey.identify.EnteringPin;
import id.anjungan.core.journey.identify.OpeningVisit;
import id.anjungan.core.journey.identify.ReadingCard;
import id.anjungan.core.journey.identify.ReadingNotice;
import id.anjungan.core.journey.identify.ScanningQr;
import id.anjungan.core.journey.identify.Way;
import id.anjungan.core.journey.identify.WhyHere;
import id.anjungan.core.journey.trouble.Apologising;
import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.core.journey.welcome.ChoosingService;
import id.anjungan.core.journey.welcome.Obstacle;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.GroupedDigits;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Lapse;
import id.anjungan.core.visit.Outcome;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Tempo;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.widgets.OfficeSign;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Every stage in every form that its screen knows, of an invented citizen. */
public final class SampleStages {
    public static final OfficeSign OFFICE =
            new OfficeSign("Dinas Dukcapil Kota Contoh", "(099) 555-0100", "08.00–15.00");

    private static final Nik NIK = new Nik("9901014501850001");

    private static final Receipt RECEIPT = Receipt.EMPTY
            .with(new Receipt.Item("KARTU_KELUARGA", 1, "L-CONTOH"))
            .with(new Receipt.Item("KUTIPAN_AKTA_PERCERAIAN", 2, "L-CONTOH-2"));
    private static final List<TroubleCode> RECEIPT_TROUBLES =
            List.of(TroubleCode.TICKET_PAPER_OUT, TroubleCode.TICKET_PRINTER_BLOCKED, TroubleCode.TICKET_PRINTER_GONE);

    private SampleStages() {}

    /** The stages by a name that tells their form. */
    public static Map<String, Stage> all() {
        Map<String, Stage> all = new LinkedHashMap<>();
        welcome(all);
        identify(all);
        SampleAccompaniments.addTo(all);
        SamplePrints.addTo(all);
        farewell(all);
        trouble(all);
        return all;
    }

    /** The longest that is shown. */
    private static final List<String> ANNOUNCEMENTS = List.of(
            "Hari Sabtu loket buka pukul 08.00–12.00.",
            "Kartu Identitas Anak untuk anak sekolah: bawa KK dan pasfoto ke loket 3. Tidak perlu antre ulang, "
                    + "gratis, tanpa pungutan, selesai pada hari yang sama juga.");

    /** A moment of a visit at a stage. */
    public static Visit visit(Stage stage, Language language) {
        return visit(stage, Preferences.fresh(language), Help.NOT_CALLED);
    }

    public static Visit visit(Stage stage, Preferences preferences, Help help) {
        return visits(stage, preferences, help).get(0);
    }

    /** The same from its entry on, as it changes while nothing happens. */
    static List<Visit> visits(Stage stage, Preferences preferences, Help help) {
        Rhythm rhythm = stage.rhythm();
        Duration limit = stage.patience().under(Tempo.USUAL, preferences).orElse(Duration.ZERO);
        int beats = stage instanceof Welcoming welcoming
                ? welcoming.scenes().size() - 1
                : rhythm.beats().size();
        return IntStream.rangeClosed(0, beats)
                .mapToObj(beat -> new Lapse(beat, rhythm.time(beat), limit))
                .map(lapse -> new Visit(1, "7M2X", 1, stage, preferences, help, "Pressed", lapse))
                .toList();
    }

    static FingerOnFile finger(FingerPosition position) {
        return new FingerOnFile(NIK, new FingerTemplate(position, new byte[0]));
    }

    private static void welcome(Map<String, Stage> all) {
        all.put("welcoming", new Welcoming(List.of()));
        for (Obstacle obstacle : Obstacle.values()) {
            all.put("welcoming-" + obstacle, new Welcoming(List.of(obstacle)));
        }
        all.put(
                "welcoming-everything",
                new Welcoming(List.of(
                        Obstacle.CARD_LEFT_BEHIND,
                        Obstacle.CARD_READER_GONE,
                        Obstacle.FINGER_MODULE_GONE,
                        Obstacle.COVER_OPEN)));
        all.put("welcoming-announcements", new Welcoming(List.of(Obstacle.PAPER_OUT), ANNOUNCEMENTS));
        all.put("service", new ChoosingService(List.of()));
        all.put("service-paper-out", new ChoosingService(List.of(Obstacle.PAPER_OUT)));
    }

    private static void identify(Map<String, Stage> all) {
        for (WhyHere why : WhyHere.values()) {
            all.put("way-" + why, new ChoosingWayIn(ways(Way.Standing.OPEN), why, CardPlace.ABSENT));
        }
        for (Way.Standing standing : Way.Standing.values()) {
            all.put("way-others-" + standing, new ChoosingWayIn(ways(standing), WhyHere.FIRST, CardPlace.ABSENT));
        }
        all.put("notice", new ReadingNotice(CardPlace.ABSENT));
        for (CardHint hint : CardHint.values()) {
            all.put("card-" + hint, new AwaitingCard(hint));
        }
        all.put("reading", new ReadingCard(CardMoves.NONE));
        for (FingerPosition position : FingerPosition.values()) {
            all.put("finger-" + position, asking(position, FingerFinding.FIRST));
        }
        for (FingerFinding finding : FingerFinding.values()) {
            all.put("finger-finding-" + finding, asking(FingerPosition.LEFT_INDEX, finding));
        }
        terminal(all);
        digits(all);
        Nonce nonce = new Nonce("n", new byte[0]);
        Evidence shown =
                new Evidence.CardAndFinger(nonce, NIK, new ChipProof(new byte[0], new byte[0], new byte[0]), 1);
        all.put("opening", new OpeningVisit(shown, finger(FingerPosition.RIGHT_THUMB)));
    }

    private static void digits(Map<String, Stage> all) {
        for (String nik : List.of("", "9901", "990141", "9901414501850001")) {
            all.put("nik-" + nik.length(), new EnteringNik(typed(nik, 16), GroupedDigits.Reading.CURRENT_GROUP));
        }
        for (CodeFinding finding : CodeFinding.values()) {
            all.put("code-" + finding, new ScanningQr(finding));
        }
        Claim claim = new Claim.ByNik(typed("9901414501850001", 16));
        all.put("pin", new EnteringPin(claim, typed("", Pin.LENGTH), new PinFinding.First()));
        all.put("pin-full", new EnteringPin(claim, typed("482913", Pin.LENGTH), new PinFinding.First()));
        all.put("pin-differed", new EnteringPin(claim, typed("48", Pin.LENGTH), new PinFinding.Differed(2)));
    }

    static TypedDigits typed(String digits, int most) {
        TypedDigits typed = TypedDigits.none(most);
        for (char digit : digits.toCharArray()) {
            typed = typed.after(new Pressed(TypedDigits.KEY + digit));
        }
        return typed;
    }

    private static void terminal(Map<String, Stage> all) {
        TerminalPrompt lay = new TerminalPrompt.LayCard();
        TerminalPrompt finger = new TerminalPrompt.PutFinger(FingerPosition.RIGHT_INDEX);
        for (CardHint hint : CardHint.values()) {
            all.put("terminal-card-" + hint, new AtTerminal(lay, hint, FingerFinding.FIRST, 0));
        }
        TerminalPrompt leave = new TerminalPrompt.LeaveCard();
        all.put("terminal-leave", new AtTerminal(leave, CardHint.FIRST, FingerFinding.FIRST, 0));
        for (FingerFinding finding : FingerFinding.values()) {
            all.put("terminal-finger-" + finding, new AtTerminal(finger, CardHint.FIRST, finding, 3));
        }
    }

    private static List<Way> ways(Way.Standing others) {
        List<Way> ways = new ArrayList<>();
        for (Way.Kind kind : List.of(Way.Kind.KTP_EL, Way.Kind.QR, Way.Kind.NIK, Way.Kind.OFFICER)) {
            ways.add(new Way(kind, kind == Way.Kind.KTP_EL ? Way.Standing.OPEN : others));
        }
        return ways;
    }

    private static AskingForFinger asking(FingerPosition position, FingerFinding finding) {
        CitizenCard card = new CitizenCard(
                NIK,
                "SITI RAHAYU",
                List.of(finger(position).template()),
                new ChipProof(new byte[0], new byte[0], new byte[0]));
        return new AskingForFinger(
                card, new Nonce("n", new byte[0]), new AskedFinger(0, Set.of()), 3, finding, CardPlace.LYING);
    }

    private static void farewell(Map<String, Stage> all) {
        all.put("more-time", new AskingForMoreTime(new ReadingNotice(CardPlace.ABSENT)));
        all.put("more-time-paper", new AskingForMoreTime(all.get("taking")));
        for (Farewell.Parting parting : Farewell.Parting.values()) {
            all.put("farewell-" + parting, new Farewell(parting, CardPlace.ABSENT));
        }
        keepsake(all, "offered", new Keepsake.Offered());
        keepsake(all, "handed", new Keepsake.Handed());
        for (TroubleCode code : RECEIPT_TROUBLES) {
            keepsake(all, "missing-" + code, new Keepsake.Missing(code));
        }
        for (CardPlace card : List.of(CardPlace.ABSENT, CardPlace.LYING)) {
            Farewell taken = Farewell.of(Farewell.Parting.PRINTED, card, RECEIPT, true);
            all.put("receipt-printing-" + card, new PrintingReceipt(taken));
            all.put("late-which-" + card, new ChoosingCopy(taken));
            all.put(
                    "late-fault-" + card,
                    new ReportingFault(taken, RECEIPT.items().get(0)));
        }
        for (Opinion.Question question : Opinion.Question.values()) {
            all.put(
                    "farewell-opinion-" + question,
                    Farewell.of(Farewell.Parting.PRINTED, CardPlace.ABSENT, RECEIPT, true)
                            .with(question));
        }
        all.put("farewell-card", new Farewell(Farewell.Parting.PRINTED, CardPlace.LYING));
        all.put("farewell-card-of-another", new Farewell(Farewell.Parting.NOTHING_PRINTED, CardPlace.LEFT_BEHIND));
        all.put("farewell-card-laid", new Farewell(Farewell.Parting.CARD_LAID_WHILE_PRINTING, CardPlace.LYING));
    }

    private static void keepsake(Map<String, Stage> all, String name, Keepsake keepsake) {
        for (CardPlace card : List.of(CardPlace.ABSENT, CardPlace.LYING)) {
            all.put(
                    "farewell-receipt-" + name + "-" + card,
                    new Farewell(Farewell.Parting.PRINTED, card, RECEIPT, keepsake));
        }
    }

    private static void trouble(Map<String, Stage> all) {
        Outcome then = new FarewellOutcome.Gone();
        for (TroubleCode code : TroubleCode.values()) {
            all.put(
                    "trouble-" + code.code(),
                    new Apologising(code, Apologising.Printed.NOTHING, Recovery.OTHER_WAY, then));
        }
        for (Recovery recovery : Recovery.values()) {
            all.put(
                    "recovery-" + recovery,
                    new Apologising(TroubleCode.OFFICE_SILENT, Apologising.Printed.UNKNOWN, recovery, then));
        }
        for (Apologising.Printed printed : Apologising.Printed.values()) {
            all.put("printed-" + printed, new Apologising(TroubleCode.PRINT_FAULTY, printed, Recovery.COUNTER, then));
        }
        all.put("out-of-service", new OutOfService(TroubleCode.TRAY_UNCONFIRMED));
    }
}
