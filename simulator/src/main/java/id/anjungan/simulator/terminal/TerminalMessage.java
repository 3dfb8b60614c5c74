// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What crosses the socket between a kiosk and the virtual terminal: four bytes of length, then the fields in their
 * order, each with four bytes of length before it. No reader of the platform's and no JSON, because their buffers would
 * keep a citizen's number in the kiosk's memory.
 *
 * @param what {@code identify}, {@code cancel}, {@code watch} from the kiosk; {@code prompt}, {@code finding}, {@code
 *     card} from the terminal
 * @param which the kind of prompt or finding, or how the card is
 * @param finger the position that is asked for, 0 for none
 * @param nik of a finding that names one; empty else
 * @param data nonce or attestation
 */
public record TerminalMessage(String what, String which, int finger, String nik, byte[] data) {
    private static final int LONGEST = 8192;

    static TerminalMessage of(String what, String which) {
        return new TerminalMessage(what, which, 0, "", new byte[0]);
    }

    /** A question of the kiosk. */
    public static TerminalMessage asking(String what, byte[] nonce) {
        return new TerminalMessage(what, "", 0, "", nonce);
    }

    /** Blocks until a message has come; keeps none of its bytes. */
    public static TerminalMessage read(InputStream in) throws IOException {
        int length = ByteBuffer.wrap(whole(in, Integer.BYTES)).getInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a message");
        }
        byte[] message = whole(in, length);
        try {
            ByteBuffer fields = ByteBuffer.wrap(message);
            String what = text(fields);
            String which = text(fields);
            return new TerminalMessage(what, which, fields.getInt(), text(fields), field(fields));
        } catch (BufferUnderflowException e) {
            throw new IOException("not a message", e);
        } finally {
            Arrays.fill(message, (byte) 0);
        }
    }

    private static byte[] whole(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the other side has hung up");
        }
        return bytes;
    }

    private static String text(ByteBuffer fields) throws IOException {
        return new String(field(fields), StandardCharsets.UTF_8);
    }

    private static byte[] field(ByteBuffer fields) throws IOException {
        int length = fields.getInt();
        if (length < 0 || length > fields.remaining()) {
            throw new IOException("not a message");
        }
        byte[] field = new byte[length];
        fields.get(field);
        return field;
    }

    public void write(OutputStream out) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(LONGEST).position(Integer.BYTES);
        put(message, what.getBytes(StandardCharsets.UTF_8));
        put(message, which.getBytes(StandardCharsets.UTF_8));
        message.putInt(finger);
        put(message, nik.getBytes(StandardCharsets.UTF_8));
        put(message, data);
        message.putInt(0, message.position() - Integer.BYTES);
        synchronized (out) {
            out.write(message.array(), 0, message.position());
            out.flush();
        }
    }

    private static void put(ByteBuffer message, byte[] field) {
        message.putInt(field.length).put(field);
    }

    @Override
    public String toString() {
        return "TerminalMessage[" + what + " " + which + "]";
    }
}
