// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One key of the settings, with all that is said of it: the reader, the JSON Schema and the technician's table are made
 * from here.
 *
 * @param standard the built-in value; an empty text when there is none
 * @param needed whether the kiosk cannot start without a value
 * @param meaning a sentence for the technician, in Indonesian
 */
record SettingKey(String name, SettingKind kind, String standard, boolean needed, String meaning) {

    private static SettingKey optional(String name, SettingKind kind, String standard, String meaning) {
        return new SettingKey(name, kind, standard, false, meaning);
    }

    private static SettingKey needed(String name, SettingKind kind, String meaning) {
        return new SettingKey(name, kind, "", true, meaning);
    }

    private static SettingKind oneOf(String... words) {
        return new SettingKind.OneOf(List.of(words));
    }

    private static SettingKind address(String... schemes) {
        return new SettingKind.Address(List.of(schemes));
    }

    static final List<SettingKey> MACHINE = List.of(
            optional("kiosk.id", SettingKind.NAME, "ADM-0001", "Nomor mesin, sama dengan yang tercatat di pusat."),
            optional("kiosk.data", SettingKind.PATH, "/var/lib/adm", "Folder buku cetak, audit, dan log mesin."),
            optional("screen.size", SettingKind.SIZE, "1080x1920", "Ukuran layar dalam piksel, lebar kali tinggi."),
            optional(
                    "screen.panel-inches",
                    SettingKind.DECIMAL,
                    "21.5",
                    "Diagonal panel dalam inci; paling kecil 15.6."),
            optional(
                    "screen.fullscreen",
                    SettingKind.FLAG,
                    "true",
                    "Jendela menutup seluruh layar, selalu di depan, tidak dapat ditutup; false di meja pengembang."),
            optional("screen.lang", oneOf("id", "en"), "id", "Bahasa saat kunjungan dimulai."),
            optional(
                    "screen.low-reach",
                    SettingKind.FLAG,
                    "false",
                    "Tombol di bagian bawah layar sejak awal kunjungan, untuk yang duduk."),
            optional("screen.still-pictures", SettingKind.FLAG, "false", "Gambar diam sejak awal kunjungan."),
            optional("way.ktp-el", SettingKind.FLAG, "true", "Cara masuk dengan KTP-el dan sidik jari."),
            optional("way.qr", SettingKind.FLAG, "true", "Cara masuk dengan QR dan PIN."),
            optional("way.nik", SettingKind.FLAG, "true", "Cara masuk dengan NIK dan PIN."),
            optional("way.petugas", SettingKind.FLAG, "true", "Cara masuk didampingi petugas."),
            optional("idle.warning", SettingKind.DURATION, "45s", "Diam selama ini: muncul \"Perlu waktu lagi?\"."),
            optional("idle.answer", SettingKind.DURATION, "30s", "Waktu untuk menjawabnya."),
            optional(
                    "keys.double-strike",
                    SettingKind.DURATION,
                    "500ms",
                    "Tombol yang sama dalam waktu ini dihitung satu kali, bila tombol itu menjalankan sesuatu."),
            optional(
                    "keys.double-digit",
                    SettingKind.DURATION,
                    "150ms",
                    "Sama, untuk tombol angka dan arah; panjangkan untuk tangan yang gemetar."),
            optional("operator.key", SettingKind.TEXT, "Ctrl+Alt+Shift+Q", "Kunci petugas untuk menutup program."));

    static final List<SettingKey> DEVICES = List.of(
            optional("device.card", SettingKind.NAME, "pcsc", "Penghubung pembaca kartu: pcsc atau simulated."),
            optional("device.finger", SettingKind.NAME, "serial", "Penghubung modul sidik jari."),
            optional("device.printer", SettingKind.NAME, "ipp", "Penghubung printer dokumen."),
            optional(
                    "device.card-printer",
                    SettingKind.NAME,
                    "none",
                    "Penghubung printer kartu (KIA): ipp-card, atau none bila mesin ini tidak punya."),
            optional("card-printer.url", address("ipp", "ipps"), "", "Alamat printer kartu."),
            optional(
                    "card-printer.certificate",
                    SettingKind.PATH,
                    "",
                    "Sertifikat printer kartu itu (PEM), untuk ipps."),
            optional(
                    "card-printer.media",
                    SettingKind.TEXT,
                    "custom_cr80_85.6x53.98mm",
                    "Nama blangko CR80 menurut printer kartu (media-ready)."),
            optional(
                    "card-printer.evidence",
                    oneOf("impressions", "completed"),
                    "impressions",
                    "Bukti cetak kartu: sisi yang dihitung printer, atau hanya selesainya pekerjaan."),
            optional(
                    "device.scanner",
                    SettingKind.NAME,
                    "none",
                    "Penghubung pembaca kode QR: serial, atau none bila mesin ini tidak punya."),
            optional(
                    "device.ticket",
                    SettingKind.NAME,
                    "none",
                    "Penghubung printer tanda terima: serial, atau none bila mesin ini tidak punya."),
            optional(
                    "card.reader",
                    new SettingKind.Expression(),
                    ".*",
                    "Nama slot nirkontak: hanya satu slot yang boleh cocok, slot card.sam tidak dihitung."),
            optional("card.sam", new SettingKind.Expression(), "(?i).*sam.*", "Nama slot SAM."),
            optional("card.sam-source", SettingKind.NAME, "slot", "Asal SAM: slot, remote, atau nama milik vendor."),
            optional("card.sam-url", address("https"), "", "Alamat layanan SAM jarak jauh (remote)."),
            optional("card.sam-anchor", SettingKind.PATH, "", "Sertifikat penerbit layanan SAM itu (PEM)."),
            optional("card.sam-keystore", SettingKind.PATH, "", "Kunci mesin ini untuk layanan SAM (PKCS#12)."),
            optional("card.sam-password-file", SettingKind.PATH, "", "Berkas kata sandi kunci itu."),
            optional(
                    "card.longest-response",
                    SettingKind.COUNT,
                    "0",
                    "Bita terbanyak dalam satu jawaban lewat pembaca; 0: menurut pembaca sendiri."),
            optional(
                    "card.steady-ms",
                    SettingKind.COUNT,
                    "200",
                    "Kartu atau pembaca yang hilang lebih singkat dari ini (milidetik) dianggap tetap ada."),
            optional("card.profile", SettingKind.NAME, "adm-ref-1", "Profil kartu."),
            optional(
                    "card.sam-activation",
                    SettingKind.PATH,
                    "",
                    "Berkas tersegel (PKCS#12) berisi data aktivasi SAM, bila SAM memerlukannya."),
            optional("card.sam-activation-password-file", SettingKind.PATH, "", "Berkas kata sandi segel itu."),
            needed("card.anchor", SettingKind.PATH, "Sertifikat penanda tangan data kartu (PEM)."),
            needed("finger.port", SettingKind.TEXT, "Porta serial modul sidik jari."),
            optional(
                    "finger.profile",
                    oneOf("zfm20", "zfm20-115200", "r503", "r551"),
                    "zfm20",
                    "Jenis modul sidik jari; r503 dan r551 tidak layak untuk pelayanan dan ditolak."),
            optional("finger.address", SettingKind.HEX, "FFFFFFFF", "Alamat modul, heksadesimal."),
            optional("finger.password", SettingKind.HEX, "0", "Kata sandi modul, heksadesimal."),
            optional("finger.threshold", SettingKind.COUNT, "40", "Skor pencocokan terendah yang diterima."),
            optional("finger.tries", SettingKind.COUNT, "4", "Banyaknya percobaan sidik jari."),
            optional("finger.pause", SettingKind.DURATION, "15m", "Jeda setelah percobaan habis."),
            optional("scanner.port", SettingKind.TEXT, "", "Porta serial pembaca kode QR."),
            optional("scanner.framing", oneOf("cdc", "ssi"), "cdc", "Cara pembaca kode QR mengirim kode."),
            optional(
                    "scanner.terminator",
                    oneOf("cr", "lf", "crlf"),
                    "crlf",
                    "Penutup setiap kode, sesuai pengaturan pembaca kode QR (cdc)."),
            optional("scanner.baud", SettingKind.COUNT, "9600", "Kecepatan porta serial itu; tidak berarti lewat USB."),
            optional("ticket.port", SettingKind.TEXT, "", "Porta serial printer tanda terima."),
            optional(
                    "ticket.baud",
                    SettingKind.COUNT,
                    "38400",
                    "Kecepatan porta serial itu, 9600 sampai 921600; tidak berarti lewat USB."),
            optional(
                    "device.speaker",
                    SettingKind.NAME,
                    "none",
                    "Penghubung suara: espeak, atau none bila mesin ini tidak bersuara."),
            optional(
                    "speaker.headset",
                    SettingKind.TEXT,
                    "",
                    "Keluaran headset: nama mixer Java Sound, atau pipe: dengan jalur; kosong: tidak ada."),
            optional(
                    "speaker.loudspeaker",
                    SettingKind.TEXT,
                    "",
                    "Keluaran pengeras suara, seperti speaker.headset; kosong: tidak ada."),
            optional(
                    "speaker.jack",
                    SettingKind.PATH,
                    "",
                    "Perangkat evdev yang melaporkan jack headset; kosong: tidak dilaporkan."),
            optional("speaker.rate", SettingKind.COUNT, "150", "Kecepatan bicara, kata per menit, 80 sampai 300."),
            optional("speaker.volume", SettingKind.COUNT, "60", "Keras suara di awal kunjungan, 0 sampai 100."),
            optional(
                    "identity.terminal",
                    SettingKind.NAME,
                    "",
                    "Terminal vendor pengganti pembaca kartu dan modul sidik jari."),
            optional(
                    "vendor.setup",
                    SettingKind.TEXT,
                    "",
                    "Setelan milik adaptor vendor; bentuknya menurut adaptor itu."),
            needed("printer.url", address("ipp", "ipps"), "Alamat printer."),
            optional(
                    "printer.certificate",
                    SettingKind.PATH,
                    "",
                    "Sertifikat milik printer itu sendiri (PEM), wajib untuk ipps; yang lain ditolak."),
            optional(
                    "printer.tray",
                    SettingKind.TEXT,
                    "",
                    "Baki berisi A4 menurut printer (media-source); kosong: printer mencari sendiri."),
            optional("printer.sides", oneOf("one", "both"), "one", "Dokumen berhalaman banyak: satu atau dua sisi."),
            optional(
                    "printer.format",
                    oneOf("raster", "pdf"),
                    "raster",
                    "Yang dikirim: raster buatan mesin, atau PDF asli bila printer menggambarnya dengan benar."),
            optional(
                    "printer.evidence",
                    oneOf("counter", "impressions", "completed"),
                    "counter",
                    "Bukti cetak pada mesin baru; sesudah itu yang berlaku hasil adm printer commission."));

    /** Where things are on this machine, as the voice says it; the same in English under {@code -en}. */
    static final List<SettingKey> PLACES = Stream.of(
                    place("reader", "Letak pembaca kartu"),
                    place("sensor", "Letak sensor sidik jari"),
                    place("scanner", "Letak pembaca kode QR"),
                    place("slot", "Letak celah kertas"),
                    place("card-slot", "Letak celah kartu"),
                    place("ticket-slot", "Letak celah tanda terima"),
                    place("headset", "Letak lubang headset"))
            .flatMap(List::stream)
            .toList();

    private static List<SettingKey> place(String thing, String meaning) {
        return List.of(
                optional("where." + thing, SettingKind.TEXT, "", meaning + ", misalnya: di bawah layar, sebelah kiri."),
                optional("where." + thing + "-en", SettingKind.TEXT, "", meaning + ", dalam bahasa Inggris."));
    }

    static final List<SettingKey> CENTRE = List.of(
            needed("office.url", address("https"), "Alamat pusat."),
            needed("office.anchor", SettingKind.PATH, "Sertifikat penerbit server pusat (PEM)."),
            needed("office.keystore", SettingKind.PATH, "Kunci dan sertifikat mesin ini (PKCS#12)."),
            needed("office.password-file", SettingKind.PATH, "Berkas yang berisi kata sandi kunci itu."),
            optional("trust.max-age", SettingKind.DURATION, "7d", "Umur terlama data pencabutan sertifikat."),
            optional("trust.clock-skew", SettingKind.DURATION, "5m", "Selisih jam terbesar dengan pusat."));

    static List<SettingKey> all() {
        return List.of(MACHINE, DEVICES, PLACES, CENTRE).stream()
                .flatMap(List::stream)
                .toList();
    }

    static Optional<SettingKey> named(String name) {
        return all().stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
