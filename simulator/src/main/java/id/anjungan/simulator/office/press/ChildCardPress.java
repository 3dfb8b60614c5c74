// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the signed object of a KIA, as the contract's {@code CardContent} has it. */
public final class ChildCardPress {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestCa ca;
    private final TestTimestampAuthority timestamps;

    ChildCardPress(TestCa ca, TestTimestampAuthority timestamps) {
        this.ca = ca;
        this.timestamps = timestamps;
    }

    /** What a card says, as the office's registers have it on that day. */
    public static Map<String, Object> content(Household household, Persona child, LocalDate issued) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", "id.anjungan.kia/1");
        content.put("nik", child.nik());
        content.put("name", child.name());
        content.put("sex", Words.of(child.sex()));
        content.put("birthPlace", child.birthPlace());
        content.put("birthDate", child.birthDate().toString());
        content.put("bloodGroup", child.bloodGroup().isEmpty() ? "-" : child.bloodGroup());
        content.put("religion", child.religion());
        content.put("citizenship", child.citizenship());
        content.put("maritalStatus", child.maritalStatus());
        content.put("kkNumber", household.kkNumber());
        content.put("headOfFamily", household.head().name());
        content.put("birthActNumber", child.birthActNumber());
        content.put(
                "address",
                List.of(
                        household.address(),
                        "RT/RW " + household.rt() + "/" + household.rw(),
                        household.village(),
                        household.district()));
        boolean small = issued.isBefore(child.birthDate().plusYears(5));
        LocalDate until = small
                ? child.birthDate().plusYears(5)
                : child.birthDate().plusYears(17).minusDays(1);
        content.put("validUntil", until.toString());
        content.put("issuedOn", issued.toString());
        content.put("issuedAt", household.regency());
        content.put("office", "Dinas Kependudukan dan Pencatatan Sipil");
        content.put("signatory", "DRA. KEPALA DINAS CONTOH");
        content.put("token", TokenCode.of("KIA " + child.nik()).text());
        content.put("mark", "CONTOH");
        if (!small) {
            content.put("photo", photo(Portrait.jpeg(child)));
        }
        return content;
    }

    /** A photo with its digest. */
    public static Map<String, Object> photo(byte[] jpeg) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(jpeg);
            return Map.of(
                    "sha256",
                    HexFormat.of().formatHex(digest),
                    "jpeg",
                    Base64.getEncoder().encodeToString(jpeg));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    /** Signs whatever content with any signer; for tests of what must not pass, too. */
    public byte[] sign(Map<String, Object> content, Signer signer, Order.Level level, Instant now)
            throws IOException, GeneralSecurityException {
        CadesSigner cades = new CadesSigner(signer, now);
        byte[] json = json(content);
        return switch (level) {
            case B_B -> cades.sign(json, null, List.of());
            case B_T -> cades.sign(json, timestamps, List.of());
            case B_LT, B_LTA -> cades.sign(json, timestamps, ca.revocationLists());
        };
    }

    private static byte[] json(Map<String, Object> content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
