// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The messages of {@code sam-openapi.yaml}, each refusing in its constructor what the contract forbids. */
final class SamMessages {
    private static final int TOKEN = 40;
    private static final int KEY = 16;

    private SamMessages() {}

    enum State {
        READY,
        NOT_ACTIVATED
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Status(State state) {
        Status {
            require(state != null);
        }
    }

    /** @param suite as the card announces it: 1 for 3DES, 2 for AES */
    record Beginning(int suite, byte[] uid, byte[] challenge) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Begun(String id, byte[] token) {
        Begun {
            require(id != null && id.matches("[A-Za-z0-9-]{8,64}"));
            require(token != null && token.length == TOKEN);
        }
    }

    record Finishing(byte[] token) {}

    /** Session keys: written nowhere, wiped by whoever takes them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Finished(byte[] enc, byte[] mac, byte[] counter) {
        Finished {
            require(enc != null && enc.length == KEY && mac != null && mac.length == KEY);
            require(counter != null && (counter.length == KEY / 2 || counter.length == KEY));
        }

        @Override
        public String toString() {
            return "Finished[]";
        }
    }

    /** RFC 9457; the code is the last part of the type. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(String type) {
        private static final String PREFIX = "urn:anjungan:problem:";

        Problem {
            require(type != null && type.matches(PREFIX + "[a-z][a-z-]{2,40}"));
        }

        String code() {
            return type.substring(PREFIX.length());
        }
    }

    private static void require(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("not as the contract says");
        }
    }
}
