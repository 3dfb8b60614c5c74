// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import java.util.List;
import java.util.Map;

/** What citizens do: mostly what the screen asks for. Some change their mind, walk off, or leave what they printed. */
final class HallCitizen {
    private static final int PATIENCE = 60;
    private static final Map<String, String> ASKED_FOR = Map.ofEntries(
            Map.entry("welcome.Welcoming", "mulai"),
            Map.entry("welcome.ChoosingService", "cetak"),
            Map.entry("identify.ChoosingWayIn", "ktp-el"),
            Map.entry("identify.ReadingNotice", "lanjut"),
            Map.entry("print.Confirming", "cetak"),
            Map.entry("print.ReportingFault", "kosong"),
            Map.entry("farewell.AskingForMoreTime", "ya"),
            Map.entry("trouble.Apologising", "lanjut"));

    private final Hall hall;
    private final boolean whims;

    /** @param whims whether there are others than those who do what they are asked to */
    HallCitizen(Hall hall, boolean whims) {
        this.hall = hall;
        this.whims = whims;
    }

    void act(HallKiosk kiosk) {
        Turn turn = kiosk.turn;
        String stage = kiosk.visits().stage().title();
        boolean idle = turn == null || turn.walkedOff || turn.staysAt.equals(stage) || turn.acts++ > PATIENCE;
        if (idle || whim(kiosk, turn, stage)) {
            return;
        }
        if (ASKED_FOR.containsKey(stage)) {
            kiosk.visits().press(ASKED_FOR.get(stage));
        } else if (stage.equals("identify.AwaitingCard")) {
            lay(kiosk, turn);
        } else if (stage.equals("identify.AskingForFinger") || stage.equals("print.TakingCardBack")) {
            lift(kiosk, turn);
        } else if (stage.equals("print.ChoosingDocuments")) {
            lift(kiosk, turn);
            kiosk.visits()
                    .press("dokumen-" + (1 + kiosk.lot.nextInt(turn.subjects().size())));
        } else if (stage.equals("print.TakingPaper")) {
            takePaper(kiosk, turn);
        }
    }

    /** True when the citizen does something else than what was asked. */
    private boolean whim(HallKiosk kiosk, Turn turn, String stage) {
        int drawn = whims ? kiosk.lot.nextInt(100) : 100;
        if (drawn < 2) {
            turn.walkedOff = true;
            lift(kiosk, turn);
            return true;
        }
        if (drawn < 4) {
            lift(kiosk, turn);
            kiosk.visits().press("selesai");
            return true;
        }
        if (drawn < 6 && stage.equals("print.TakingPaper")) {
            kiosk.visits().press(drawn == 4 ? "bermasalah" : "bukan-milik-saya");
            return true;
        }
        return false;
    }

    /** What lies in the tray is taken, all of it; it had better be one's own. */
    private void takePaper(HallKiosk kiosk, Turn turn) {
        List<HallPrinter.Sheet> taken = kiosk.printer.takeTray();
        for (HallPrinter.Sheet sheet : taken) {
            if (sheet.own().turn() != turn || !turn.owns(sheet.mark())) {
                hall.complain(kiosk, "another's sheet was in the tray: " + sheet.job());
            }
        }
        hall.delivered(taken);
        if (!whims || kiosk.lot.nextInt(20) > 0) {
            kiosk.visits().press("sudah-diambil");
        }
    }

    private static void lay(HallKiosk kiosk, Turn turn) {
        if (!turn.cardLies) {
            turn.cardLies = true;
            kiosk.visits().post(new CardLaid());
        }
    }

    private static void lift(HallKiosk kiosk, Turn turn) {
        if (turn.cardLies) {
            turn.cardLies = false;
            kiosk.visits().post(new CardLifted());
        }
    }

    /** Whoever goes takes the card along. */
    void leave(HallKiosk kiosk) {
        lift(kiosk, kiosk.turn);
    }
}
