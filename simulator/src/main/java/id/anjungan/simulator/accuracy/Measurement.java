// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.ImageQualityGate;
import id.anjungan.core.biometric.QualityGate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.MachineKey;
import id.anjungan.core.ledger.sqlite.SqliteTryCounter;
import id.anjungan.simulator.run.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Measures one folder.
 *
 * @param dpi of its pictures, 0 for what they say
 */
record Measurement(ModuleView view, double threshold, int dpi) {
    /** The rules of the counter. */
    static final int TRIES = 4;

    private static final Duration PAUSE = Duration.ofMinutes(15);

    AccuracyReport of(List<PrintFolder.Entry> prints, TemplateShelf shelf)
            throws IOException, InterruptedException, LedgerFault {
        Function<PrintFolder.Entry, FingerImage> sensor = print -> seen(print, shelf);
        QualityGate gate = new ImageQualityGate();
        SourceAfisMatcher matcher = new SourceAfisMatcher(threshold);
        Trials.Counts counts = new Trials(gate, matcher, shelf.templates()).run(prints, sensor);
        Path books = Files.createTempDirectory("adm-accuracy");
        try (Journal journal = Journal.open(books, () -> Instant.EPOCH);
                PlayedVisits visits = new PlayedVisits(
                        sensor,
                        gate,
                        matcher,
                        new SqliteTryCounter(
                                journal,
                                MachineKey.of(books),
                                () -> Instant.EPOCH,
                                new SqliteTryCounter.Limits(TRIES, PAUSE)))) {
            PlayedVisits.Endings played = visits.play(shelf.templates(), prints, TRIES);
            return AccuracyReport.of(new AccuracyReport.Found(threshold, prints, shelf, counts, played));
        } finally {
            RunFolder.delete(books);
        }
    }

    private FingerImage seen(PrintFolder.Entry print, TemplateShelf shelf) {
        try (FingerImage picture = PrintPicture.of(print.file(), dpi)) {
            if (shelf.stretched().isEmpty()) {
                return view.of(picture);
            }
            TemplateShelf.Sides sides = shelf.stretched().get();
            try (FingerImage stretched = ModuleView.stretched(picture, sides.width(), sides.height())) {
                return view.of(stretched);
            }
        }
    }
}
