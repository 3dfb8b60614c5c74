// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OpinionCount;
import id.anjungan.core.office.http.Contract;
import id.anjungan.simulator.people.InventedPins;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every answer of the virtual office, and every refusal, is as the contract says; asked by a client that is not
 * ours.
 */
class OfficeContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private final Set<String> asked = new TreeSet<>();
    private Contract contract;
    private Rehearsal rehearsal;
    private HttpClient foreign;
    private String visit = "";

    @Test
    void everyAnswerIsAsTheContractSays() throws Exception {
        contract = Contract.read();
        try (Rehearsal opened = new Rehearsal(state, folder)) {
            rehearsal = opened;
            opened.office.knobs().offers(List.of("KARTU_KELUARGA", "KTP_EL"));
            foreign = HttpClient.newBuilder()
                    .sslContext(opened.office.tls().clientContext(VirtualOffice.KIOSK))
                    .build();
            machine();
            JsonNode kk = visit();
            copies(kk);
            officers();
            refusals();
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(contract.operations());
    }

    private void machine() throws Exception {
        assertThat(ask("GET", "/v1/time", "", 200).path("time").asText()).isNotEmpty();
        ask("GET", "/v1/settings", "", 200);
        ask("GET", "/v1/trust", "", 200);
        ask(
                "POST",
                "/v1/heartbeats",
                "{\"state\":\"READY\",\"ledgerRows\":1,\"chainHead\":\"00\",\"warnings\":[\"BLANKS_USED_UP\"],"
                        + "\"ways\":[{\"way\":\"nik\",\"accepted\":[1,0,0,0],\"refused\":0}]}",
                200);
        String call = "/v1/staff-calls/"
                + ask("POST", "/v1/staff-calls", "{\"reason\":\"\"}", 202)
                        .path("reference")
                        .asText();
        assertThat(ask("GET", call, "", 200).path("answered").asBoolean()).isFalse();
        assertThat(rehearsal.office.book().answerCalls()).isEqualTo(1);
        assertThat(ask("GET", call, "", 200).path("answered").asBoolean()).isTrue();
        assertThat(ask("GET", "/v1/staff-calls/un_heard-of", "", 404)
                        .path("type")
                        .asText())
                .isEqualTo("urn:anjungan:problem:call-unknown");
        ask("POST", "/v1/ratings", "{\"veryGood\":3,\"good\":2,\"poor\":0}", 204);
        assertThat(rehearsal.office.book().opinions()).isEqualTo(new OpinionCount(3, 2, 0));
    }

    private JsonNode visit() throws Exception {
        ask("POST", "/v1/nonces", "{}", 201);
        Evidence.CardAndFinger shown = rehearsal.evidence("siti");
        Map<String, Object> chip = Map.of(
                "signature",
                shown.proof().signature(),
                "publicKey",
                shown.proof().publicKey(),
                "securityObject",
                shown.proof().securityObject());
        Map<String, Object> opening = Map.of(
                "nonce",
                shown.nonce().id(),
                "wayIn",
                "CARD_AND_FINGER",
                "nik",
                shown.nik().digits(),
                "attempts",
                1,
                "chip",
                chip);
        String wrong = "{\"wayIn\":\"NIK_AND_PIN\",\"nik\":\"%s\",\"pin\":\"%s\"}";
        for (String answer : List.of("PIN_DIFFERS", "PIN_DIFFERS", "PIN_LOCKED")) {
            JsonNode told = ask("POST", "/v1/visits", wrong.formatted("9999999999999999", "000000"), 201);
            assertThat(told.path("answer").asText()).isEqualTo(answer);
        }
        String body = JSON.writeValueAsString(opening);
        visit = ask("POST", "/v1/visits", body, 201).at("/grant/token").asText();
        ask("POST", "/v1/visits", body, 409);
        JsonNode kk = ask("GET", "/v1/offers", "", 200).at("/offers/0");
        ask("GET", "/v1/offers/" + kk.path("id").asText() + "/content", "", 206);
        String pin =
                InventedPins.cetak("KARTU_KELUARGA " + rehearsal.persona("siti").kkNumber());
        for (String typed : List.of(InventedPins.wrong(pin), pin)) {
            ask("POST", "/v1/offers/" + kk.path("id").asText() + "/release", "{\"pin\":\"" + typed + "\"}", 200);
        }
        return kk;
    }

    private void copies(JsonNode kk) throws Exception {
        String reserving = "{\"offer\":" + kk.path("id") + ",\"sha256\":" + kk.path("sha256") + "}";
        ask("PUT", "/v1/reservations/L-1", reserving, 200);
        ask("PUT", "/v1/reservations/L-2", reserving, 409);
        ask("GET", "/v1/reservations/L-1", "", 200);
        ask("GET", "/v1/reservations/L-9", "", 404);
        ask("PUT", "/v1/reservations/L-1/outcome", "{\"fate\":\"PRINTED\",\"evidence\":\"\"}", 204);
        ask("PUT", "/v1/reservations/L-1/outcome", "{\"fate\":\"NOT_PRINTED\",\"evidence\":\"\"}", 409);
        assertThat(ask("GET", "/v1/offers", "", 200).at("/offers/0/notYet").asText())
                .isEqualTo("Sudah dicetak");
    }

    private void officers() throws Exception {
        Evidence.CardAndFinger shown = rehearsal.evidence("petugas");
        String nik = shown.nik().digits();
        Map<String, Object> chip = Map.of(
                "signature",
                shown.proof().signature(),
                "publicKey",
                shown.proof().publicKey(),
                "securityObject",
                shown.proof().securityObject());
        String pin = InventedPins.officer(nik);
        JsonNode told = NullNode.getInstance();
        for (String typed : List.of(InventedPins.wrong(pin), pin)) {
            Map<String, Object> card = Map.of("nonce", shown.nonce().id(), "nik", nik, "chip", chip, "pin", typed);
            told = ask("POST", "/v1/officers", JSON.writeValueAsString(card), 201);
        }
        String session = told.at("/session/token").asText();
        for (String id : List.of("lilis", "siti")) {
            String wish = "{\"session\":\"%s\",\"reason\":\"OTHER\",\"nik\":\"%s\"}"
                    .formatted(session, rehearsal.persona(id).nik());
            told = ask("POST", "/v1/officer/records", wish, 201);
        }
        assertThat(told.at("/record/photo").binaryValue()).isNotEmpty();
        String closing = "{\"session\":\"" + session + "\",\"outcome\":\"declined\"}";
        ask("POST", "/v1/officer/closing", closing, 204);
        ask("POST", "/v1/officer/closing", closing, 403);
    }

    private void refusals() throws Exception {
        for (String nonsense : List.of("", "[]", "{", "{\"nonce\":7}", "null")) {
            ask("POST", "/v1/visits", nonsense, 400);
        }
        ask("GET", "/v1/offers/no-such-offer/content", "", 404);
        ask("POST", "/v1/visit/closing", "{\"outcome\":\"printed\"}", 204);
        ask("GET", "/v1/offers", "", 403);
        rehearsal.office.revoke(VirtualOffice.KIOSK);
        ask("GET", "/v1/settings", "", 403);
    }

    /** Asks, judges the answer by the contract, and gives its JSON. */
    private JsonNode ask(String method, String path, String body, int status) throws Exception {
        String operation = contract.operationOf(method, path);
        asked.add(operation);
        HttpRequest.Builder request = HttpRequest.newBuilder(rehearsal.address.resolve(path))
                .method(method, BodyPublishers.ofString(body))
                .header("X-Request-Id", UUID.randomUUID().toString())
                .header("Range", "bytes=0-99999");
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", "application/json");
        }
        if (!visit.isEmpty()) {
            request.header("ADM-Visit", visit);
        }
        HttpResponse<byte[]> answer = foreign.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(operation).isEqualTo(status);
        assertThat(contract.complaintsOfResponse(operation, status, message(answer)))
                .as(operation)
                .isEmpty();
        return JSON.readTree(status == 206 ? new byte[0] : answer.body());
    }

    private static Contract.Message message(HttpResponse<byte[]> answer) throws IOException {
        Map<String, String> headers = new HashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return new Contract.Message(headers, headers.getOrDefault("content-type", ""), answer.body());
    }
}
