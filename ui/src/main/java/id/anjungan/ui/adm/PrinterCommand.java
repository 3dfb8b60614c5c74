// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.device.PrinterCommissioner;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterSurvey;
import id.anjungan.core.device.PrinterSurvey.Weight;
import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.printdesk.Commissioning;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** {@code adm printer}: how the printer of documents or cards stands, and what evidence it is commissioned with. */
final class PrinterCommand {
    private static final Map<Weight, String> WEIGHTS = Map.of(
            Weight.BLOCKS, "menghentikan cetak",
            Weight.WARNS, "perlu diperiksa",
            Weight.INFORMS, "keterangan");

    private final Path data;
    private final Console console;
    private final Map<String, String> settings;
    private final PrinterKind kind;

    /** @param settings of all devices */
    PrinterCommand(Path data, Console console, Map<String, String> settings, PrinterKind kind) {
        this.data = data;
        this.console = console;
        this.settings = settings;
        this.kind = kind;
    }

    /** The exit code; 1 when nothing could be printed now. */
    int status() {
        return withDriver(this::status);
    }

    /** The exit code; 1 when the printer gives less than was commissioned. */
    int commission() {
        return withDriver(this::commission);
    }

    private interface Work {
        int with(PrinterCommissioner driver) throws PrinterFault, LedgerFault, InterruptedException;
    }

    private int withDriver(Work work) {
        Optional<PrinterCommissioner> driver = ServiceLoader.load(PrinterCommissioner.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(kind.driver(settings)))
                .findFirst();
        if (kind.driver(settings).equals("none")) {
            console.say("Mesin ini diatur tanpa printer kartu (device.card-printer).");
            return Adm.NOT_AS_EXPECTED;
        }
        if (driver.isEmpty()) {
            console.say("Penggerak printer (device-drivers) tidak ada di program ini. Pasang ulang program.");
            return Adm.MISSING;
        }
        try {
            return work.with(driver.get());
        } catch (PrinterFault e) {
            console.say("Printer tidak menjawab atau menolak (" + e.kind() + ": " + e.getMessage() + ").");
            return Adm.NOT_AS_EXPECTED;
        } catch (LedgerFault e) {
            boolean held = e.kind() == LedgerFault.Kind.HELD;
            console.say(held ? "Kiosk sedang berjalan di mesin ini. Hentikan dahulu, lalu ulangi." : e.getMessage());
            return Adm.NOT_AS_EXPECTED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Adm.NOT_AS_EXPECTED;
        }
    }

    private int status(PrinterCommissioner driver) throws PrinterFault, LedgerFault {
        PrinterSurvey survey = driver.survey(settings);
        tell(survey);
        kind.account(data).ifPresent(this::tell);
        boolean ready = survey.readiness().obstacle() == PrinterReadiness.Obstacle.NONE;
        return ready && survey.lacks().isEmpty() ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }

    /** The book stops no card: whether there is a blank, the printer knows. */
    private void tell(BlankAccount account) {
        console.data(Map.of("blanksByTheBook", account.remaining()));
        console.say(
                account.remaining() > 0
                        ? "Menurut buku tersisa " + account.remaining() + " blangko."
                        : "Menurut buku blangko habis (" + account.remaining()
                                + "). Kartu tetap dicetak selama printer siap."
                                + " Hitung, lalu catat dengan adm blanks load.");
    }

    private void tell(PrinterSurvey survey) {
        Map<String, Object> members = new TreeMap<>();
        members.put("model", survey.model());
        members.put("printer", survey.printer());
        members.put("obstacle", survey.readiness().obstacle().name());
        members.put(
                "reasons",
                survey.reasons().stream()
                        .map(reason -> reason.keyword() + " " + reason.weight().name())
                        .toList());
        members.put("media", survey.media());
        members.put("markers", survey.markers());
        members.put("sheets", survey.readiness().sheets());
        members.put("lacks", survey.lacks());
        console.data(members);
        console.say(survey.model() + ": " + kind.words(survey.readiness().obstacle()));
        survey.reasons().forEach(reason -> console.say("  " + reason.keyword() + ": " + WEIGHTS.get(reason.weight())));
        survey.lacks().forEach(lack -> console.say("  tidak tersedia: " + lack));
    }

    private int commission(PrinterCommissioner driver) throws PrinterFault, LedgerFault, InterruptedException {
        PrinterSurvey survey = driver.survey(settings);
        if (survey.readiness().obstacle() != PrinterReadiness.Obstacle.NONE
                || !survey.lacks().isEmpty()) {
            tell(survey);
            return Adm.NOT_AS_EXPECTED;
        }
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            kind.beforeTest(journal);
            Optional<PrintEvidence> given = driver.prove(settings);
            if (given.isEmpty()) {
                console.say(kind.test() + " tidak keluar dengan utuh. Periksa printer, lalu ulangi.");
                return Adm.NOT_AS_EXPECTED;
            }
            Commissioning commissioning = new Commissioning(kind.book(journal));
            return told(survey, given.get(), commissioning.commission(survey.printer(), given.get()));
        }
    }

    private int told(PrinterSurvey survey, PrintEvidence given, boolean accepted) {
        console.data(Map.of("printer", survey.printer(), "evidence", given.word(), "commissioned", accepted));
        List<String> words = accepted
                ? List.of(kind.test() + " keluar. Bukti cetak ditetapkan: " + given.word() + ".")
                : List.of(
                        "Printer ini dahulu memberi bukti yang lebih kuat daripada " + given.word() + ".",
                        "Tidak ada yang berubah. Perbaiki atau ganti printer.");
        words.forEach(console::say);
        if (accepted && given == PrintEvidence.COMPLETED) {
            console.say("Bukti ini lemah: printer hanya mengatakan selesai.");
        }
        return accepted ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }
}
