// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.core.office.http.Contract;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer of the virtual service is as the contract says; asked by a client that is not ours. */
class RemoteSamContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path state;

    private final Set<String> asked = new TreeSet<>();
    private Contract contract;
    private URI address;
    private HttpClient foreign;

    @Test
    void everyAnswerIsAsTheContractSays() throws Exception {
        contract = Contract.read("/id/anjungan/drivers/ktpel/remote/sam-openapi.yaml");
        try (RemoteSamServer service = new RemoteSamServer(new StateFolder(state), Pace.fast())) {
            address = service.start(0);
            foreign = HttpClient.newBuilder()
                    .sslContext(service.tls().clientContext(RemoteSamServer.KIOSK))
                    .build();
            ask("GET", "/v1/sam", "", 200);
            String beginning = body(Map.of("suite", 1, "uid", new byte[7], "challenge", new byte[8]));
            String id = ask("POST", "/v1/authentications", beginning, 201)
                    .path("id")
                    .asText();
            String token = body(Map.of("token", new byte[40]));
            ask("POST", "/v1/authentications/" + id + "/answer", token, 422);
            ask("POST", "/v1/authentications/" + id + "/answer", token, 422);
            ask("POST", "/v1/authentications/no-such-one/answer", token, 404);
            ask("POST", "/v1/authentications", "{", 400);
            service.knobs().busy(1, 3);
            ask("GET", "/v1/sam", "", 503);
            service.knobs().activated(false);
            ask("GET", "/v1/sam", "", 200);
            ask("POST", "/v1/authentications", beginning, 409);
            service.knobs().strangers(RemoteSamServer.KIOSK);
            ask("GET", "/v1/sam", "", 403);
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(contract.operations());
    }

    private static String body(Map<String, Object> message) throws IOException {
        return JSON.writeValueAsString(message);
    }

    private JsonNode ask(String method, String path, String body, int status) throws Exception {
        String operation = contract.operationOf(method, path);
        asked.add(operation);
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, BodyPublishers.ofString(body))
                .header("X-Request-Id", UUID.randomUUID().toString())
                .build();
        HttpResponse<byte[]> response = foreign.send(request, BodyHandlers.ofByteArray());
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(contract.complaintsOfResponse(
                        operation, response.statusCode(), new Contract.Message(headers, type, response.body())))
                .isEmpty();
        assertThat(response.statusCode()).isEqualTo(status);
        return JSON.readTree(response.body());
    }
}
