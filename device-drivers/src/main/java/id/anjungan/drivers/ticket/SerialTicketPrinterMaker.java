// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.TicketPrinterMaker;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.drivers.serial.SerialPresence;
import id.anjungan.drivers.serial.TracingLine;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits an ESC/POS printer on a serial line. Settings: {@code ticket.port} (device file or port name), {@code
 * ticket.baud} (9600 to 921600, default 38400; without meaning over USB).
 */
public final class SerialTicketPrinterMaker implements TicketPrinterMaker {
    private static final Logger LOG = LoggerFactory.getLogger("device.ticket");
    private static final int SLOWEST = 9600;
    private static final int FASTEST = 921_600;

    @Override
    public String name() {
        return "serial";
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        String port = settings.get("ticket.port");
        if (port == null || port.isBlank()) {
            throw new IllegalArgumentException("ticket.port is missing");
        }
        int baud = Integer.parseInt(settings.getOrDefault("ticket.baud", "38400"));
        if (baud < SLOWEST || baud > FASTEST) {
            throw new IllegalArgumentException("ticket.baud is 9600 to 921600");
        }
        SerialLine line = new TracingLine(new JSerialCommLine(port), note -> LOG.trace("{}", note));
        SerialPresence presence = new SerialPresence(
                port, "ticket-watch", new DeviceHappening.TicketPrinterBack(), new DeviceHappening.TicketPrinterGone());
        return new Fitting(new SerialTicketPrinter(line, baud), presence);
    }
}
