// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.anjungan.core.trust.ChildCard.Family;
import id.anjungan.core.trust.ChildCard.Holder;
import id.anjungan.core.trust.ChildCard.Issue;
import id.anjungan.core.trust.ChildCard.Photo;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The content of a card's object: a JSON object with the members of the contract ({@code CardContent} in the office's
 * OpenAPI file), no other and none twice. Texts are 1 to 60 characters of which none is a control.
 */
final class CardFields {
    static final String SCHEMA = "id.anjungan.kia/1";

    /** Buffers that are used again would keep a child's data for the next one. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String PHOTO = "photo";
    private static final String MARK = "mark";
    private static final Set<String> OPTIONAL = Set.of(PHOTO, MARK);
    private static final Set<String> NEEDED = Set.of(
            "schema",
            "nik",
            "name",
            "sex",
            "birthPlace",
            "birthDate",
            "bloodGroup",
            "religion",
            "citizenship",
            "maritalStatus",
            "kkNumber",
            "headOfFamily",
            "birthActNumber",
            "address",
            "validUntil",
            "issuedOn",
            "issuedAt",
            "office",
            "signatory",
            "token");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");
    private static final Pattern TEXT = Pattern.compile("[^\\p{C}]{1,60}");
    private static final Pattern SEX = Pattern.compile("LAKI-LAKI|PEREMPUAN");
    private static final Pattern UNMARRIED = Pattern.compile("(?i)BELUM KAWIN");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_LINES = 4;

    private final JsonNode node;

    private CardFields(JsonNode node) {
        this.node = node;
    }

    static ChildCard read(byte[] json) throws CardFlaw {
        CardFields fields = new CardFields(parse(json));
        fields.demandMembers();
        fields.text("schema", Pattern.compile(Pattern.quote(SCHEMA)));
        fields.text("maritalStatus", UNMARRIED);
        return new ChildCard(fields.holder(), fields.family(), fields.photo(), fields.issue());
    }

    private static JsonNode parse(byte[] json) throws CardFlaw {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            JsonNode node = JSON.readTree(text.toString());
            if (node.isObject()) {
                return node;
            }
        } catch (CharacterCodingException | JsonProcessingException e) {
            // Its words would quote the content.
            throw CardFlaw.unreadable("content is no JSON");
        }
        throw CardFlaw.unreadable("content is no object of JSON");
    }

    private void demandMembers() throws CardFlaw {
        Set<String> there = new HashSet<>();
        node.fieldNames().forEachRemaining(there::add);
        there.removeAll(OPTIONAL);
        if (!there.equals(NEEDED)) {
            throw CardFlaw.unreadable("other members than the contract's");
        }
    }

    private Holder holder() throws CardFlaw {
        return new Holder(
                text("nik", NUMBER),
                text("name"),
                text("sex", SEX),
                text("birthPlace"),
                date("birthDate"),
                text("bloodGroup"),
                text("religion"),
                text("citizenship"));
    }

    private Family family() throws CardFlaw {
        JsonNode lines = node.get("address");
        if (!lines.isArray() || lines.isEmpty() || lines.size() > MOST_LINES) {
            throw CardFlaw.unreadable("address");
        }
        List<String> address = new ArrayList<>();
        for (JsonNode line : lines) {
            address.add(matching(line, "address", TEXT));
        }
        return new Family(text("kkNumber", NUMBER), text("headOfFamily"), text("birthActNumber"), List.copyOf(address));
    }

    private Photo photo() throws CardFlaw {
        JsonNode photo = node.get(PHOTO);
        if (photo == null) {
            return new Photo.None();
        }
        if (photo.size() != 2 || !photo.path("jpeg").isTextual()) {
            throw CardFlaw.unreadable(PHOTO);
        }
        String digest = matching(photo.path("sha256"), "digest of the photo", DIGEST);
        try {
            return CardPhoto.of(Base64.getDecoder().decode(photo.get("jpeg").textValue()), digest);
        } catch (IllegalArgumentException e) {
            throw CardFlaw.unreadable("photo is no base64");
        }
    }

    private Issue issue() throws CardFlaw {
        return new Issue(
                date("validUntil"),
                date("issuedOn"),
                text("issuedAt"),
                text("office"),
                text("signatory"),
                text("token"),
                node.has(MARK) ? text(MARK) : "");
    }

    private LocalDate date(String name) throws CardFlaw {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw CardFlaw.unreadable(name);
        }
    }

    private String text(String name) throws CardFlaw {
        return text(name, TEXT);
    }

    private String text(String name, Pattern pattern) throws CardFlaw {
        return matching(node.get(name), name, pattern);
    }

    private static String matching(JsonNode text, String name, Pattern pattern) throws CardFlaw {
        if (!text.isTextual() || !pattern.matcher(text.textValue()).matches()) {
            throw CardFlaw.unreadable(name);
        }
        return text.textValue();
    }
}
