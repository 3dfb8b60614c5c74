// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.Arrays;

/**
 * A serial line through jSerialComm 2.11. What is odd about it is dealt with here and nowhere else:
 *
 * <ul>
 *   <li>{@code isOpen()} stays true after an unplug, and data and disconnect listeners are called some hundred thousand
 *       times a second from then on: no listener is used; -1 from a read and a short write tell.
 *   <li>With a listener all time-outs are ignored, and a fully blocking read counts its time-out for all bytes
 *       together: reads are semi-blocking (they return with the first bytes) and deadlines are ours.
 *   <li>Time-outs have steps of 100 ms on Linux: a wait is cut into such steps, between which an interrupt is seen.
 *   <li>A symbolic link is resolved when the port object is made: each opening makes a new one, so that a module that
 *       was plugged in again is found under its new number.
 *   <li>After opening, the last error may be 25 (a pseudo-terminal has no modem lines): only {@code openPort} counts.
 *   <li>A failed reading leaves the port locked until it is closed: every failure closes.
 *   <li>Speed changes of an open port are not reliable on all drivers: another speed is another opening.
 * </ul>
 */
public final class JSerialCommLine implements SerialLine {
    private static final int STEP_MS = 100;

    private final String path;
    private SerialPort port;

    /** @param path a device file, a link to one, or on Windows a port's name; need not exist yet */
    public JSerialCommLine(String path) {
        this.path = path;
    }

    @Override
    public synchronized void open(int baud) throws LineGone {
        close();
        SerialPort opened = opened(baud);
        opened.flushIOBuffers();
        port = opened;
    }

    private SerialPort opened(int baud) throws LineGone {
        SerialPort candidate;
        try {
            candidate = SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException e) {
            throw new LineGone("no serial port at " + path, e);
        }
        candidate.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        candidate.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        candidate.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, STEP_MS, 0);
        if (!candidate.openPort(0)) {
            throw new LineGone("cannot open " + path + ", error " + candidate.getLastErrorCode());
        }
        return candidate;
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        SerialPort open = open();
        int sent = 0;
        while (sent < bytes.length) {
            int count = open.writeBytes(bytes, bytes.length - sent, sent);
            if (count <= 0) {
                throw gone();
            }
            sent += count;
        }
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        SerialPort open = open();
        if (waitNanos <= 0 && open.bytesAvailable() == 0) {
            return 0;
        }
        long end = now() + waitNanos;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int count = open.readBytes(buffer, buffer.length);
            if (count < 0) {
                Arrays.fill(buffer, (byte) 0);
                throw gone();
            }
            if (count > 0) {
                return count;
            }
        } while (end - now() > 0);
        return 0;
    }

    private synchronized SerialPort open() throws LineGone {
        if (port == null) {
            throw new LineGone(path + " is not open");
        }
        return port;
    }

    private LineGone gone() {
        close();
        return new LineGone(path + " is gone");
    }

    @Override
    public synchronized void close() {
        if (port != null) {
            port.closePort();
            port = null;
        }
    }
}
