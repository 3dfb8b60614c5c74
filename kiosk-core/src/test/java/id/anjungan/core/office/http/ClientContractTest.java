// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.Samples;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficerDesk;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OpinionCount;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.Warning;
import id.anjungan.core.office.WayCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the client sends is what the contract says, for every operation there is. */
class ClientContractTest {
    @Test
    void everyRequestIsAsTheContractSays() throws Exception {
        Contract contract = Contract.read();
        Set<String> asked = new TreeSet<>();
        try (FakeOffice office = new FakeOffice()) {
            HttpsOffice client = office.client();
            for (ThrowingCallable call : calls(client)) {
                office.then(404, "{\"type\":\"urn:anjungan:problem:nothing-here\",\"title\":\"\",\"status\":404}");
                unheard(call);
            }
            for (RecordedRequest request : office.requests) {
                String operation = contract.operationOf(
                        request.getMethod(), request.getUrl().encodedPath());
                assertThat(contract.complaintsOfRequest(operation, message(request)))
                        .as(operation)
                        .isEmpty();
                asked.add(operation);
            }
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(contract.operations());
    }

    private static ThrowingCallable[] calls(HttpsOffice client) {
        DocumentDesk documents = client.documents();
        KioskDesk kiosk = client.kiosk();
        return new ThrowingCallable[] {
            client::warm,
            kiosk::settings,
            kiosk::trustData,
            () -> kiosk.heartbeat(new KioskDesk.Health(
                    "READY",
                    3,
                    "00ff",
                    Set.of(Warning.values()),
                    List.of(new WayCount("ktp-el", List.of(3, 1, 0, 0), 1)))),
            () -> kiosk.callStaff(""),
            client.hall()::call,
            () -> client.hall().isAnswered("A1b2-_"),
            () -> client.hall().rated(new OpinionCount(3, 1, 1)),
            client.visits()::nonce,
            () -> client.visits().open(FakeOffice.evidence()),
            () -> client.visits().open(FakeOffice.vouched()),
            () -> client.visits().open(FakeOffice.terminal()),
            () -> client.visits().open(FakeOffice.typed()),
            () -> client.visits().open(FakeOffice.scanned()),
            () -> client.visits().open(FakeOffice.accompanied()),
            () -> documents.release(FakeOffice.GRANT, FakeOffice.offer(), new Pin(Samples.typed("482913"))),
            () -> client.officers().signIn(FakeOffice.officerCard(), new Pin(Samples.typed("271905"))),
            () -> client.officers().record(FakeOffice.SESSION, FakeOffice.claimByCard(), OfficerReason.OTHER),
            () -> client.officers().record(FakeOffice.SESSION, FakeOffice.claimByPaper(), OfficerReason.CHIP_BROKEN),
            () -> client.officers().end(FakeOffice.SESSION, OfficerDesk.Ending.DECLINED),
            () -> client.visits().close(FakeOffice.GRANT, "printed"),
            () -> documents.offers(FakeOffice.GRANT),
            () -> documents.content(FakeOffice.GRANT, FakeOffice.offer()),
            () -> documents.reserve(FakeOffice.GRANT, FakeOffice.offer(), "L-1"),
            () -> documents.reserved("L-1"),
            () -> documents.report("L-1", DocumentDesk.Fate.IN_DOUBT, "printer gone"),
        };
    }

    private static void unheard(ThrowingCallable call) throws Exception {
        try {
            call.call();
        } catch (OfficeFault expected) {
            assertThat(expected.kind()).isEqualTo(OfficeFault.Kind.UNINTELLIGIBLE);
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    private static Contract.Message message(RecordedRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders().forEach(pair -> headers.put(pair.getFirst(), pair.getSecond()));
        String type = headers.getOrDefault("Content-Type", "").split(";")[0];
        byte[] body =
                request.getBody() == null ? new byte[0] : request.getBody().toByteArray();
        return new Contract.Message(headers, type, body);
    }
}
