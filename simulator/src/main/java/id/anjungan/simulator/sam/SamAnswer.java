// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** @param retryAfter seconds, or -1 for none */
record SamAnswer(int status, String type, byte[] body, int retryAfter) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static SamAnswer json(int status, Map<String, ?> message) {
        return new SamAnswer(status, "application/json", written(message), -1);
    }

    static SamAnswer problem(int status, String code) {
        return new SamAnswer(status, "application/problem+json", problemBody(status, code), -1);
    }

    static SamAnswer busy(int seconds) {
        return new SamAnswer(503, "application/problem+json", problemBody(503, "busy"), seconds);
    }

    private static byte[] problemBody(int status, String code) {
        return written(Map.of("type", "urn:anjungan:problem:" + code, "title", code, "status", status));
    }

    private static byte[] written(Map<String, ?> message) {
        try {
            return JSON.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers and bytes are always JSON", e);
        }
    }
}
