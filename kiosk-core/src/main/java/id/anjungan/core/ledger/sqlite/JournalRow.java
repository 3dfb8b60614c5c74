// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row of the journal, which holds ledger and audit in one order.
 *
 * @param subject a ledger id, a visit reference, or an empty text
 * @param act upper-case words; for a copy the state that it entered
 * @param detail texts by name, in the order of their names
 */
public record JournalRow(long seq, Instant at, String subject, String act, Map<String, String> detail) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TYPICAL_CHARS = 512;
    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    public JournalRow {
        detail = new TreeMap<>(detail);
    }

    /** The text that is stored and hashed: JSON with its members in this order. */
    String canonical() {
        StringWriter text = new StringWriter(TYPICAL_CHARS);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("seq", seq);
            json.writeStringField("at", at.toString());
            json.writeStringField("subject", subject);
            json.writeStringField("act", act);
            json.writeObjectFieldStart("detail");
            for (Map.Entry<String, String> one : detail.entrySet()) {
                json.writeStringField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("texts and a number are always JSON", e);
        }
        return text.toString();
    }

    /** Reads a stored text; {@link IllegalArgumentException} when it is none of ours. */
    static JournalRow parse(String canonical) {
        try {
            JsonNode node = JSON.readTree(canonical);
            return new JournalRow(
                    node.required("seq").longValue(),
                    Instant.parse(node.required("at").textValue()),
                    node.required("subject").textValue(),
                    node.required("act").textValue(),
                    JSON.convertValue(node.required("detail"), DETAIL));
        } catch (JsonProcessingException | java.time.format.DateTimeParseException | NullPointerException e) {
            throw new IllegalArgumentException("not a row of the journal", e);
        }
    }
}
