// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/**
 * An answer of the office.
 *
 * @param headers besides those that every answer has
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";

    static Answer json(int status, Object message) {
        return new Answer(status, "application/json", written(message), Map.of());
    }

    static Answer nothing() {
        return new Answer(204, "", new byte[0], Map.of());
    }

    /** RFC 9457; titles are for integrators, never for citizens. */
    static Answer problem(int status, String code) {
        Map<String, Object> message =
                Map.of("type", "urn:anjungan:problem:" + code, "title", code.replace('-', ' '), "status", status);
        return new Answer(status, PROBLEM, written(message), Map.of());
    }

    Answer with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, Map.copyOf(more));
    }

    static String typeOf(int status) {
        return status >= 400 ? PROBLEM : "application/json";
    }

    /** The object that a request's body is; refused as not understood when it is none. */
    static JsonNode read(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw new Refusal(400, "not-understood");
        }
        throw new Refusal(400, "not-understood");
    }

    private static byte[] written(Object message) {
        try {
            return JSON.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
