// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.DocumentPrinterMaker;
import id.anjungan.core.ledger.PrintEvidence;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.OkHttpClient;

/**
 * Opens IPP printers. Settings: {@code printer.url} ({@code ipp://host[:port]/ipp/print}, or ipps); {@code
 * printer.evidence} ({@code counter}, {@code impressions} or {@code completed}; {@code impressions} when it is not
 * there); {@code printer.certificate} (file with the printer's own certificate; needed for ipps, the only one that is
 * accepted then); {@code printer.tray}, {@code
 * printer.sides}, {@code printer.format} as in the settings' table.
 */
public final class IppPrinterMaker implements DocumentPrinterMaker {
    @Override
    public String name() {
        return "ipp";
    }

    @Override
    public DocumentPrinter open(Map<String, String> settings) {
        return new IppPrinter(
                line(settings),
                PaperSettings.of(settings),
                PrintEvidence.named(settings.getOrDefault("printer.evidence", "impressions")));
    }

    @Override
    public void warmUp() {
        WarmUpPage.draw();
    }

    @Override
    public DeviceWatch watch(Map<String, String> settings) {
        return new IppPrinterWatch(line(settings), PaperSettings.of(settings), IppLine.Pause.ASLEEP);
    }

    static IppLine line(Map<String, String> settings) {
        return line(settings, "printer");
    }

    /** The line to the printer whose settings begin with that word. */
    static IppLine line(Map<String, String> settings, String printer) {
        String url = settings.get(printer + ".url");
        if (url == null) {
            throw new IllegalArgumentException(printer + ".url is missing");
        }
        return new IppLine(
                URI.create(url), http(url, settings.get(printer + ".certificate"), printer), IppLine.Pause.ASLEEP);
    }

    private static OkHttpClient http(String url, String certificate, String printer) {
        if (!url.startsWith("ipps:")) {
            return IppLine.client().build();
        }
        if (certificate == null) {
            throw new IllegalArgumentException(
                    printer + ".certificate is missing, and " + printer + ".url begins with ipps://");
        }
        return PinnedCertificate.of(Path.of(certificate))
                .within(IppLine.client())
                .build();
    }
}
