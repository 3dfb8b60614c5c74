// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request as it came, with what the windows need of it.
 *
 * @param kiosk the common name of the certificate it came under
 * @param path without the leading {@code /v1/}
 * @param headers names in lower case
 */
record Request(String kiosk, String method, String path, Map<String, String> headers, byte[] body) {
    private static final int LONGEST_LIST = 16;

    boolean mutating() {
        return !method.equals("GET");
    }

    /** Whether it asks for a copy. */
    boolean reserves() {
        return method.equals("PUT") && path.matches("reservations/[^/]+");
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String visit() {
        return header("adm-visit");
    }

    String key() {
        return header("idempotency-key");
    }

    /** The n-th part of the path, from 0. */
    String part(int index) {
        return path.split("/")[index];
    }

    /** A text of the body that must look like this. */
    String text(String member, String pattern) {
        JsonNode node = Answer.read(body).at("/" + member);
        if (!node.isTextual() || !Pattern.matches(pattern, node.textValue())) {
            throw new Refusal(400, "not-understood");
        }
        return node.textValue();
    }

    /** A list of the body, as it stands. */
    String list(String member) {
        JsonNode node = Answer.read(body).at("/" + member);
        if (!node.isArray() || node.size() > LONGEST_LIST) {
            throw new Refusal(400, "not-understood");
        }
        return node.toString();
    }

    long number(String member) {
        JsonNode node = Answer.read(body).at("/" + member);
        if (!node.isIntegralNumber()) {
            throw new Refusal(400, "not-understood");
        }
        return node.longValue();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
