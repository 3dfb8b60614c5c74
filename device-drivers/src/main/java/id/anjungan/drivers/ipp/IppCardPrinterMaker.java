// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.CardPrinterMaker;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.CardPrinterChanged;
import id.anjungan.core.device.DeviceHappening.PrinterChanged;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.ledger.PrintEvidence;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Opens card printers behind IPP. Settings: {@code card-printer.url} ({@code ipp://host[:port]/path}, or ipps with
 * {@code card-printer.certificate}); {@code card-printer.media}, the name under which the printer has its blanks;
 * {@code card-printer.evidence}: {@code impressions} or, where it tells none, {@code completed}.
 */
public final class IppCardPrinterMaker implements CardPrinterMaker {
    /** A self-describing name (PWG 5101.1 §5) of ISO/IEC 7810 ID-1, long side first as the card is fed. */
    static final String CR80 = "custom_cr80_85.6x53.98mm";

    static final String NAME = "ipp-card";

    private static final String PREFIX = "card-printer";

    @Override
    public String name() {
        return NAME;
    }

    static IppLine line(Map<String, String> settings) {
        return IppPrinterMaker.line(settings, PREFIX);
    }

    static String medium(Map<String, String> settings) {
        return settings.getOrDefault(PREFIX + ".media", CR80);
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        IppLine line = line(settings);
        String medium = medium(settings);
        PrintEvidence evidence = PrintEvidence.named(settings.getOrDefault(PREFIX + ".evidence", "impressions"));
        IppPrinterWatch watch = new IppPrinterWatch(line, PaperSettings.cards(medium), IppLine.Pause.ASLEEP);
        return new Fitting(new IppCardPrinter(line, medium, evidence), new Renamed(watch));
    }

    /** Tells of this printer what the watch tells of any. */
    private record Renamed(IppPrinterWatch watch) implements DeviceWatch {
        @Override
        public void watch(Consumer<DeviceHappening> listener) {
            watch.watch(happening -> {
                PrinterChanged changed = (PrinterChanged) happening;
                listener.accept(new CardPrinterChanged(changed.obstacle(), changed.gone()));
            });
        }

        @Override
        public void close() {
            watch.close();
        }
    }
}
