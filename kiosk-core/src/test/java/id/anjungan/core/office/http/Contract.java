// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The contract file read as a judge: says what is wrong with a message. Knows the words of JSON Schema that the file
 * uses.
 */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    public static Contract read() throws IOException {
        return read("/id/anjungan/core/office/openapi.yaml");
    }

    /** Another contract of the same kind, by its place on the class path. */
    public static Contract read(String resource) throws IOException {
        try (InputStream file = Contract.class.getResourceAsStream(resource)) {
            return new Contract(new ObjectMapper(new YAMLFactory()).readTree(file));
        }
    }

    /** A message as it travelled; names of headers in any case. */
    public record Message(Map<String, String> headers, String type, byte[] body) {}

    /** All operations of the file, as {@code GET /v1/time}. */
    public List<String> operations() {
        List<String> found = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return found;
    }

    /** Which operation a request is; fails when the contract has none. */
    public String operationOf(String method, String path) {
        return operations().stream()
                .filter(one -> one.startsWith(method + " ")
                        && path.matches(one.substring(method.length() + 1).replaceAll("\\{[a-zA-Z]+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the contract: " + method + " " + path));
    }

    public List<String> complaintsOfRequest(String operation, Message request) {
        List<String> complaints = new ArrayList<>();
        for (JsonNode reference : at(operation).path("parameters")) {
            JsonNode parameter = resolved(reference);
            if (parameter.path("in").asText().equals("header")) {
                String name = parameter.path("name").asText();
                String value = header(request, name);
                judge(
                        parameter.path("schema"),
                        value == null ? null : JSON.getNodeFactory().textNode(value),
                        name,
                        complaints);
            }
        }
        JsonNode body = at(operation).path("requestBody");
        if (!body.isMissingNode()) {
            judgeBody(body, request, complaints);
        }
        return complaints;
    }

    public List<String> complaintsOfResponse(String operation, int status, Message response) {
        JsonNode responses = at(operation).path("responses");
        boolean known = responses.has(String.valueOf(status));
        if (!known && status < 400) {
            return List.of("status " + status + " is not in the contract");
        }
        JsonNode answer = resolved(responses.path(known ? String.valueOf(status) : "default"));
        List<String> complaints = new ArrayList<>();
        answer.path("headers").properties().forEach(entry -> {
            JsonNode header = resolved(entry.getValue());
            String value = header(response, entry.getKey());
            judge(
                    header.path("schema"),
                    value == null ? null : JSON.getNodeFactory().textNode(value),
                    entry.getKey(),
                    complaints);
        });
        judgeBody(answer, response, complaints);
        return complaints;
    }

    private void judgeBody(JsonNode described, Message message, List<String> complaints) {
        JsonNode content = described.path("content");
        if (content.isMissingNode()) {
            if (message.body().length > 0) {
                complaints.add("a body where none belongs");
            }
            return;
        }
        JsonNode form = content.path(message.type());
        if (form.isMissingNode()) {
            complaints.add("media type " + message.type());
        } else if (message.type().endsWith("json")) {
            try {
                judge(form.path("schema"), JSON.readTree(message.body()), "body", complaints);
            } catch (IOException e) {
                complaints.add("not JSON");
            }
        }
    }

    private void judge(JsonNode reference, JsonNode value, String where, List<String> complaints) {
        JsonNode schema = resolved(reference);
        if (value == null || value.isMissingNode() || value.isNull()) {
            complaints.add(where + " is missing");
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> judgeObject(schema, value, where, complaints);
            case "array" -> {
                require(value.isArray(), where + " is no array", complaints);
                require(value.size() <= schema.path("maxItems").asInt(1000), where + " is too long", complaints);
                value.forEach(item -> judge(schema.path("items"), item, where + "[]", complaints));
            }
            case "string" -> judgeText(schema, value, where, complaints);
            case "integer" -> {
                require(value.isIntegralNumber(), where + " is no integer", complaints);
                require(
                        value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE),
                        where + " too small",
                        complaints);
                require(
                        value.asLong() <= schema.path("maximum").asLong(Long.MAX_VALUE),
                        where + " too large",
                        complaints);
            }
            case "boolean" -> require(value.isBoolean(), where + " is no boolean", complaints);
            default -> complaints.add(where + " has a schema that the judge does not know");
        }
    }

    private void judgeObject(JsonNode schema, JsonNode value, String where, List<String> complaints) {
        require(value.isObject(), where + " is no object", complaints);
        schema.path("required")
                .forEach(name -> require(
                        value.hasNonNull(name.asText()), where + "." + name.asText() + " is missing", complaints));
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode described = schema.path("properties").path(member.getKey());
            if (!described.isMissingNode()) {
                judge(described, member.getValue(), where + "." + member.getKey(), complaints);
            } else if (schema.has("properties")) {
                complaints.add(where + "." + member.getKey() + " is not in the contract");
            }
        }
    }

    private static void judgeText(JsonNode schema, JsonNode value, String where, List<String> complaints) {
        require(value.isTextual(), where + " is no text", complaints);
        String text = value.asText();
        require(text.length() >= schema.path("minLength").asInt(0), where + " is too short", complaints);
        require(text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), where + " is too long", complaints);
        if (schema.has("pattern")) {
            boolean fits = Pattern.compile(schema.path("pattern").asText())
                    .matcher(text)
                    .find();
            require(fits, where + " does not fit " + schema.path("pattern").asText(), complaints);
        }
        if (schema.has("enum")) {
            boolean listed = false;
            for (JsonNode one : schema.path("enum")) {
                listed |= one.asText().equals(text);
            }
            require(listed, where + " is none of " + schema.path("enum"), complaints);
        }
        if (schema.path("contentEncoding").asText().equals("base64")) {
            Base64.getDecoder().decode(text);
        }
        if (schema.path("format").asText().equals("date-time")) {
            Instant.parse(text);
        }
    }

    private static void require(boolean kept, String complaint, List<String> complaints) {
        if (!kept) {
            complaints.add(complaint);
        }
    }

    private static String header(Message message, String name) {
        return message.headers().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private JsonNode at(String operation) {
        String[] parts = operation.split(" ");
        return root.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }
}
