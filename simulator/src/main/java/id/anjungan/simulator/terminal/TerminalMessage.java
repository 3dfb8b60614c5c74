// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What crosses the socket between a kiosk and the virtual terminal: a JSON object a line.
 *
 * @param what {@code identify}, {@code cancel}, {@code watch} from the kiosk; {@code prompt}, {@code finding}, {@code
 *     card} from the terminal
 * @param which the kind of prompt or finding, or how the card is
 * @param finger the position that is asked for, 0 for none
 * @param nik of a finding that names one; empty else
 * @param data nonce or attestation
 */
public record TerminalMessage(String what, String which, int finger, String nik, byte[] data) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 8192;

    static TerminalMessage of(String what, String which) {
        return new TerminalMessage(what, which, 0, "", new byte[0]);
    }

    /** A question of the kiosk. */
    public static TerminalMessage asking(String what, byte[] nonce) {
        return new TerminalMessage(what, "", 0, "", nonce);
    }

    public static TerminalMessage read(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the other side has hung up");
            }
            if (line.length() == LONGEST) {
                throw new IOException("not a message");
            }
            line.append((char) c);
        }
        try {
            return JSON.readValue(line.toString(), TerminalMessage.class);
        } catch (JsonProcessingException e) {
            throw new IOException("not a message");
        }
    }

    public void write(OutputStream out) throws IOException {
        byte[] line = (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(line);
            out.flush();
        }
    }

    @Override
    public String toString() {
        return "TerminalMessage[" + what + " " + which + "]";
    }
}
