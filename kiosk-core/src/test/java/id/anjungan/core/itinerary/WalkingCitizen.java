// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.visit.HandCrankedVisits;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Mostly does what the screen asks for, and sometimes anything. */
final class WalkingCitizen {
    private static final Map<String, String> ASKED_FOR = Map.ofEntries(
            Map.entry("welcome.Welcoming", "mulai"),
            Map.entry("welcome.ChoosingService", "cetak"),
            Map.entry("identify.ReadingNotice", "lanjut"),
            Map.entry("accompany.ReadingNotice", "lanjut"),
            Map.entry("accompany.GivingReason", "alasan-other"),
            Map.entry("accompany.Comparing", "cocok"),
            Map.entry("print.ChoosingDocuments", "dokumen-1"),
            Map.entry("print.Confirming", "cetak"),
            Map.entry("print.TakingPaper", "sudah-diambil"),
            Map.entry("print.ReportingFault", "kosong"),
            Map.entry("farewell.AskingForMoreTime", "ya"),
            Map.entry("trouble.Apologising", "lanjut"));

    /** The card as often as all others. */
    private static final List<String> WAYS = List.of("ktp-el", "ktp-el", "ktp-el", "qr", "nik", "petugas");

    private static final List<String> LAID_OR_LIFTED = List.of(
            "identify.AwaitingCard",
            "print.TakingCardBack",
            "accompany.AwaitingOfficer",
            "accompany.ClearingReader",
            "accompany.AwaitingCitizen");

    private static final List<String> CONTROLS = List.of(
            "mulai",
            "cetak",
            "ktp-el",
            "nik",
            "qr",
            "petugas",
            "tidak-cocok",
            "tanpa-kartu",
            "angka-7",
            "hapus",
            "lanjut",
            "dokumen-2",
            "saya-wali",
            "ya",
            "kembali",
            "cara-lain",
            "jari-sulit",
            "bermasalah",
            "tanda-terima",
            "nilai-baik",
            "bukan-milik-saya",
            "bahasa",
            "teks-besar",
            "panggil-petugas",
            "selesai");

    private final Random lot;
    private final HandCrankedVisits visits;
    private boolean cardLies;

    WalkingCitizen(Random lot, HandCrankedVisits visits) {
        this.lot = lot;
        this.visits = visits;
    }

    boolean cardLies() {
        return cardLies;
    }

    void act(boolean readerGone) {
        if (lot.nextInt(10) == 0) {
            anything(readerGone);
            return;
        }
        String title = visits.stage().title();
        if (title.contains(".Entering")) {
            type();
        } else if (title.equals("identify.ChoosingWayIn")) {
            visits.press(WAYS.get(lot.nextInt(WAYS.size())));
        } else if (ASKED_FOR.containsKey(title)) {
            visits.press(ASKED_FOR.get(title));
        } else if (LAID_OR_LIFTED.contains(title)) {
            moveCard(readerGone);
            if (!cardLies) {
                visits.press("sudah-diangkat");
            }
        }
    }

    /** As many digits as a NIK has, and on. */
    private void type() {
        for (int i = 0; i < 16; i++) {
            visits.press("angka-" + lot.nextInt(10));
        }
        visits.press("lanjut");
    }

    private void anything(boolean readerGone) {
        if (lot.nextInt(4) == 0) {
            moveCard(readerGone);
        } else {
            visits.press(CONTROLS.get(lot.nextInt(CONTROLS.size())));
        }
    }

    /** Nobody lays a card where the reader is dark. */
    private void moveCard(boolean readerGone) {
        if (readerGone) {
            cardLies = false;
        } else {
            cardLies = !cardLies;
            tellCard();
        }
    }

    /** A reader that is back says whether a card lies on it. */
    void tellCard() {
        visits.post(cardLies ? new DeviceHappening.CardLaid() : new DeviceHappening.CardLifted());
    }
}
