// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.card.link.LinkFrame;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jdk.net.ExtendedSocketOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a chip into a slot of the real pcscd through vsmartcard's {@code vpcd}: messages of a two-byte length and
 * bytes; one byte is a control (power off, on, reset, tell the answer to reset), anything longer a command APDU.
 *
 * <p>vpcd writes length and bytes apart, and our delayed acknowledgement would hold its second write back for 44 ms
 * at each APDU: hence TCP_QUICKACK, which the system takes back after each use. When pcscd ends, the chip waits for
 * the next one. Being connected is lying in the slot; what is laid anew connects anew.
 */
final class VpcdLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VpcdLink.class);
    private static final int POWER_OFF = 0;
    private static final int POWER_ON = 1;
    private static final int RESET = 2;
    private static final int TELL_ATR = 4;
    private static final int CONNECT_MS = 1000;
    private static final long RETRY_NS = TimeUnit.MILLISECONDS.toNanos(200);

    private final CardSlot slot;
    private final InetSocketAddress vpcd;
    private final Runnable onSeen;
    private volatile boolean closed;
    private volatile Socket socket;
    private byte[] atr = new byte[0];

    /** @param onSeen told whenever pcscd has asked for the answer to reset: from now on its clients see the chip */
    VpcdLink(CardSlot slot, InetSocketAddress vpcd, Runnable onSeen) {
        this.slot = slot;
        this.vpcd = vpcd;
        this.onSeen = onSeen;
    }

    /** Serves until closed, on the calling thread; connects again whenever the connection ends. */
    void serve() {
        while (!closed) {
            if (slot.isOccupied()) {
                serveOnce();
            }
            LockSupport.parkNanos(RETRY_NS);
        }
    }

    /** Ends the connection: for pcscd, whatever lay in the slot has been lifted. */
    void hangUp() {
        Socket connection = socket;
        if (connection != null) {
            LinkFrame.hangUp(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
        hangUp();
    }

    private void serveOnce() {
        try (Socket connection = new Socket()) {
            socket = connection;
            connection.connect(vpcd, CONNECT_MS);
            demandAnother(connection);
            connection.setTcpNoDelay(true);
            serve(connection);
        } catch (IOException e) {
            LOG.debug("nothing in vpcd's slot at {}: {}", vpcd, e.getMessage());
        }
    }

    /**
     * A port that nobody listens at may be the one that the system lends this very connection, which then meets itself
     * (RFC 9293 §3.5, simultaneous open) and keeps vpcd from its port.
     */
    private static void demandAnother(Socket connection) throws IOException {
        if (connection.getLocalSocketAddress().equals(connection.getRemoteSocketAddress())) {
            connection.setSoLinger(true, 0);
            throw new IOException("met itself");
        }
    }

    private void serve(Socket connection) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
        OutputStream out = connection.getOutputStream();
        int chip = slot.number();
        atr = slot.powerUp();
        while (!closed) {
            byte[] message = read(connection, in);
            if (message.length == 1) {
                control(message[0], out);
            } else {
                write(out, slot.exchange(chip, message));
            }
        }
    }

    private void control(byte what, OutputStream out) throws IOException {
        switch (what) {
            case POWER_OFF -> LOG.debug("powered off");
            case POWER_ON, RESET -> atr = slot.powerUp();
            case TELL_ATR -> {
                write(out, atr);
                onSeen.run();
            }
            default -> throw new IOException("an unknown control of vpcd");
        }
    }

    private static byte[] read(Socket connection, DataInputStream in) throws IOException {
        quick(connection);
        int length = in.readUnsignedShort();
        quick(connection);
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }

    private static void quick(Socket connection) throws IOException {
        if (connection.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            connection.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private static void write(OutputStream out, byte[] message) throws IOException {
        if (message == null) {
            throw new IOException("the chip was lifted");
        }
        out.write(ByteBuffer.allocate(2 + message.length)
                .putShort((short) message.length)
                .put(message)
                .array());
        out.flush();
    }
}
