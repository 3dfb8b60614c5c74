// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What crosses the socket between a kiosk's card slots and the world: length, kind, call, body. A call is answered
 * with its number, so that an answer to a call that nobody waits for any more is not taken for another's.
 *
 * @param call number of the call; 0 for what the world tells by itself
 */
public record LinkFrame(Kind kind, int call, byte[] body) {
    private static final Logger LOG = LoggerFactory.getLogger(LinkFrame.class);
    private static final int LONGEST = 70_000;
    private static final int HEAD = 5;

    /** The first three are the kiosk's, the others the world's. */
    public enum Kind {
        /** Body: slot. */
        POWER_UP,
        /** Body: slot, number of the chip (4), command APDU. */
        TRANSMIT,
        /** Body: slot. */
        RELEASE,
        /** Told at once and at each change. Body: a byte a slot, 0 no reader, 1 empty, 2 occupied. */
        PRESENCE,
        /** Body: number of the chip (4), answer to reset. */
        POWERED,
        /** Body: response APDU. */
        ANSWER,
        /** Nothing lies there, or something else. */
        NO_CARD,
        /** Something lies there that does not power up. */
        MUTE,
        /** No reader. */
        NO_READER,
        /** The vendor's driver is to break its contract now. */
        CRASH
    }

    public static LinkFrame read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < HEAD || length > LONGEST) {
            throw new IOException("not a frame");
        }
        int kind = in.readUnsignedByte();
        if (kind >= Kind.values().length) {
            throw new IOException("an unknown kind of frame");
        }
        int call = in.readInt();
        byte[] body = new byte[length - HEAD];
        in.readFully(body);
        return new LinkFrame(Kind.values()[kind], call, body);
    }

    /** Writes it in one go; two writes would wait for each other's acknowledgement. */
    public void write(OutputStream out) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(4 + HEAD + body.length)
                .putInt(HEAD + body.length)
                .put((byte) kind.ordinal())
                .putInt(call)
                .put(body);
        synchronized (out) {
            out.write(frame.array());
            out.flush();
        }
    }

    /**
     * Ends a connection for both sides. A plain close races with a thread that is about to read: it may then read for
     * ever, and the other side is told nothing; shutting down first wakes the one and tells the other.
     */
    public static void hangUp(Socket socket) {
        try {
            if (socket.isConnected() && !socket.isClosed()) {
                socket.shutdownOutput();
                socket.shutdownInput();
            }
        } catch (IOException e) {
            LOG.debug("the other side has hung up before: {}", e.getMessage());
        }
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("closing: {}", e.getMessage());
        }
    }
}
