// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.core.device.CodeScannerMaker;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.drivers.serial.SerialPresence;
import id.anjungan.drivers.serial.TracingLine;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits a scanner on a serial line. Settings: {@code scanner.port} (device file or port name), {@code scanner.framing}
 * ({@code cdc}, the default, or {@code ssi}), {@code scanner.terminator} ({@code cr}, {@code lf} or {@code crlf}, the
 * default; with {@code cdc}), {@code scanner.baud} (default 9600; without meaning over USB).
 */
public final class SerialCodeScannerMaker implements CodeScannerMaker {
    private static final Logger LOG = LoggerFactory.getLogger("device.scanner");

    @Override
    public String name() {
        return "serial";
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        String port = settings.get("scanner.port");
        if (port == null || port.isBlank()) {
            throw new IllegalArgumentException("scanner.port is missing");
        }
        int baud = Integer.parseInt(settings.getOrDefault("scanner.baud", "9600"));
        SerialLine line = new TracingLine(new JSerialCommLine(port), note -> LOG.trace("{}", note));
        SerialPresence presence = new SerialPresence(
                port, "scanner-watch", new DeviceHappening.CodeScannerBack(), new DeviceHappening.CodeScannerGone());
        return new Fitting(new SerialCodeScanner(line, baud, framing(settings, line)), presence);
    }

    private static Framing framing(Map<String, String> settings, SerialLine line) {
        String framing = settings.getOrDefault("scanner.framing", "cdc");
        return switch (framing) {
            case "cdc" ->
                new TerminatedCodes(line, Terminator.named(settings.getOrDefault("scanner.terminator", "crlf")));
            case "ssi" -> new SsiCodes(line);
            default -> throw new IllegalArgumentException("scanner.framing: no framing " + framing);
        };
    }
}
