// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import java.io.IOException;
import java.util.Arrays;

/** What the SAM's service answered. {@link #close} wipes it. */
record SamReply(int status, String type, byte[] body) implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Overcharged; the same question may succeed later. */
    boolean busy() {
        return status == 429 || status == 503;
    }

    <T> T as(Class<T> message) throws CardReaderFault {
        if (!type.equals("application/json")) {
            throw unintelligible("not JSON");
        }
        return read(message);
    }

    /** The stable code of a problem. */
    String problem() throws CardReaderFault {
        if (!type.equals("application/problem+json")) {
            throw unintelligible("status " + status + " without a problem");
        }
        return read(SamMessages.Problem.class).code();
    }

    private <T> T read(Class<T> message) throws CardReaderFault {
        try {
            return JSON.readValue(body, message);
        } catch (IOException e) {
            // The parser's message may quote what was received.
            throw unintelligible("not as the contract says");
        }
    }

    static CardReaderFault unintelligible(String why) {
        return new CardReaderFault(Kind.SAM_UNREACHABLE, "remote SAM: " + why, null);
    }

    static byte[] written(Object message) {
        try {
            return JSON.writeValueAsBytes(message);
        } catch (IOException e) {
            throw new IllegalStateException("a message of ours is always JSON", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(body, (byte) 0);
    }

    @Override
    public String toString() {
        return "SamReply[" + status + "]";
    }
}
