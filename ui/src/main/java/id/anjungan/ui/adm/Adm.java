// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.settings.SettingsFault;
import id.anjungan.core.trust.dss.ChildLaunch;
import id.anjungan.core.trust.dss.ValidatorProcess;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The technician's command line. Works on a data folder while the kiosk runs. */
public final class Adm {
    static final int DONE = 0;
    static final int NOT_AS_EXPECTED = 1;
    static final int USAGE = 2;
    static final int REJECTED = 3;
    static final int UNDETERMINED = 4;
    /** A component is missing. */
    static final int MISSING = 5;

    /** For a program before us in a pipe; somebody who types has the first lines of a file. */
    private static final long NIK_PATIENCE_MILLIS = 5_000;

    private static final String HELP = """
            adm tray clear [--found LEDGER-ID…]     baki keluaran sudah dilihat dan kosong
            adm ledger list                         salinan di buku cetak, satu baris JSON tiap salinan
            adm ledger resolve LEDGER-ID --as delivered|not-printed|spoiled --by NOMOR-PETUGAS --reason ALASAN
                                                    salinan yang diragukan: apa yang sebenarnya terjadi
            adm blanks load --count N --counted N --by NOMOR --and NOMOR [--difference N]
                                                    dua petugas menghitung sisa blangko kartu dan mengisi
            adm audit verify [--file F] [--head ROWS:HASH…]
                                                    periksa rantai buku (atau hasil ekspornya), juga terhadap
                                                    kepala rantai yang diketahui pusat
            adm audit export                        seluruh buku sebagai JSON Lines
            adm record-card [--out BERKAS] [--profile NAMA]
                                                    transkrip kartu tanpa data pemegang; kiosk berhenti
            adm inspect BERKAS --anchor BERKAS… [--revocation BERKAS…] [--at WAKTU] [--number NOMOR]
                        [--expect PENAWARAN.json]   apa kata kiosk tentang dokumen ini; NIK pemegang, bila
                                                    diperiksa, satu baris lewat masukan baku
            adm printer status [--card]             keadaan printer dokumen, atau printer kartu
            adm printer commission [--card]         cetak halaman uji (atau kartu uji, satu blangko), tetapkan
                                                    bukti cetak; kiosk berhenti
            adm health                              yang seharusnya tertutup pada mesin ini: terminal, SysRq,
                                                    core dump, jurnal, memori di disk
            adm settings check                      periksa berkas pengaturan; kesalahan disebut dengan barisnya
            adm settings template                   berkas pengaturan kosong dengan penjelasan tiap kunci
            pilihan: --data FOLDER | --settings BERKAS
            keluar: 0 selesai · 1 tidak sebagaimana mestinya · 2 salah pakai · 3 ditolak
                    4 belum dapat dipastikan · 5 ada yang belum terpasang""";

    private static final Set<String> LATER = Set.of("self-test");

    private final Console console;

    Adm(PrintStream programs, PrintStream people) {
        this.console = new Console(programs, people);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Adm(out, err).run(List.of(arguments)));
    }

    /** The exit code. */
    int run(List<String> arguments) {
        Words words;
        try {
            words = Words.of(arguments);
        } catch (IllegalArgumentException e) {
            return usage(e.getMessage());
        }
        if (words.has("help") || words.command().isEmpty()) {
            console.say(HELP);
            return words.has("help") ? DONE : USAGE;
        }
        if (LATER.contains(words.command()) || LATER.contains(words.command().split(" ")[0])) {
            return usage("adm " + words.command() + " comes with a later release");
        }
        try {
            return run(words);
        } catch (SettingsFault | IllegalArgumentException e) {
            return usage(e.getMessage());
        }
    }

    private int run(Words words) throws SettingsFault {
        switch (words.command()) {
            case "tray clear":
                words.demandOnly("found", "data", "settings");
                return new TrayCommand(data(words), console).clear(words.all("found"));
            case "ledger list":
                words.demandOnly("data", "settings");
                return new JournalCommands(data(words), console).list();
            case "blanks load":
                words.demandOnly("count", "counted", "difference", "by", "and", "data", "settings");
                return blanks(words);
            case "ledger resolve":
                words.demandOnly("as", "by", "reason", "data", "settings");
                return new ResolveCommand(data(words), console).resolve(words);
            case "audit verify":
                words.demandOnly("file", "head", "data", "settings");
                return new JournalCommands(data(words), console)
                        .verify(
                                words.one("file").map(Path::of),
                                words.all("head").stream().map(Adm::head).toList());
            case "audit export":
                words.demandOnly("data", "settings");
                return new JournalCommands(data(words), console).export();
            case "inspect":
                return inspect(words);
            case "printer status", "printer commission":
                words.demandOnly("card", "data", "settings");
                return printer(words);
            case "health", "settings check", "settings template":
                return machine(words);
            case "record-card":
                words.demandOnly("out", "profile", "data", "settings");
                return new RecordCardCommand(data(words), console)
                        .record(cardSettings(words), words.one("out").map(Path::of));
            default:
                return usage("there is no command \"" + words.command() + "\"");
        }
    }

    private int machine(Words words) throws SettingsFault {
        if (words.command().endsWith("template")) {
            words.demandOnly();
            return new SettingsCommand(console).template();
        }
        words.demandOnly("data", "settings");
        return words.command().equals("health")
                ? new HealthCommand(new ClosedMachine(Path.of("/")), console).run()
                : new SettingsCommand(console).check(words);
    }

    /** In a process of its own with limits, as the kiosk does: who asks may not know the file either. */
    private int inspect(Words words) {
        try (ValidatorProcess validator = new ValidatorProcess(ChildLaunch.ofThisProgram())) {
            return new InspectCommand(console, validator, new HolderLine(System.in, NIK_PATIENCE_MILLIS))
                    .inspect(words);
        }
    }

    private int blanks(Words words) throws SettingsFault {
        try {
            return new BlanksCommand(data(words), console).load(words);
        } catch (LedgerFault e) {
            console.say(e.getMessage());
            return NOT_AS_EXPECTED;
        }
    }

    private int printer(Words words) throws SettingsFault {
        Path file = words.one("settings").map(Path::of).orElse(null);
        PrinterKind kind = words.has("card") ? PrinterKind.CARDS : PrinterKind.DOCUMENTS;
        PrinterCommand command =
                new PrinterCommand(data(words), console, KioskSettings.deviceTexts(file, Map.of()), kind);
        return words.command().endsWith("status") ? command.status() : command.commission();
    }

    private static Map<String, String> cardSettings(Words words) throws SettingsFault {
        Map<String, String> options =
                words.one("profile").map(name -> Map.of("card.profile", name)).orElse(Map.of());
        return KioskSettings.deviceTexts(words.one("settings").map(Path::of).orElse(null), options);
    }

    private static Path data(Words words) throws SettingsFault {
        Optional<String> folder = words.one("data");
        Map<String, String> options =
                folder.map(path -> Map.of("kiosk.data", path)).orElse(Map.of());
        return KioskSettings.dataFolder(words.one("settings").map(Path::of).orElse(null), options);
    }

    private static ChainHead head(String text) {
        if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("--head is ROWS:HASH");
        }
        String[] parts = text.split(":");
        return new ChainHead(Long.parseLong(parts[0]), parts[1]);
    }

    private int usage(String why) {
        console.say(why);
        console.say("adm --help");
        return USAGE;
    }
}
