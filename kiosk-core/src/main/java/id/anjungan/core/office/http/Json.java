// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.anjungan.core.office.OfficeFault;
import java.io.IOException;

/**
 * Strict JSON. Buffers are not recycled: a recycled one would keep a citizen's number in memory after the visit.
 * Members
 * that are not known are passed over, so that an office may be newer than its kiosks.
 */
final class Json {
    private static final int LONGEST_TEXT = 1_500_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static byte[] write(Object message) {
        try {
            return MAPPER.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of ours cannot be written", e);
        }
    }

    /** The message, or the fault of an answer that is none. Jackson's own words may quote the text and are dropped. */
    static <T> T read(byte[] body, Class<T> type) throws OfficeFault {
        try {
            T message = MAPPER.readValue(body, type);
            if (message != null) {
                return message;
            }
        } catch (IOException e) {
            throw unintelligible(
                    "not a " + type.getSimpleName() + ": " + e.getClass().getSimpleName());
        }
        throw unintelligible("not a " + type.getSimpleName() + ": null");
    }

    static OfficeFault unintelligible(String what) {
        return new OfficeFault(OfficeFault.Kind.UNINTELLIGIBLE, what, null);
    }
}
