// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static id.anjungan.core.office.http.HttpsOfficeTest.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.office.OfficeFault.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFetchTest {
    private final byte[] document = new byte[2_500];
    private FakeOffice office;

    @BeforeEach
    void start() throws IOException {
        new Random(5).nextBytes(document);
        office = new FakeOffice();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void aDocumentComesRangeByRange() throws Exception {
        office.then(range(0, 999)).then(range(1000, 1999)).then(range(2000, 2499));
        assertThat(content()).isEqualTo(document);
        assertThat(office.requests.stream().map(request -> request.getHeaders().get("Range")))
                .containsExactly("bytes=0-999", "bytes=1000-1999", "bytes=2000-2999");
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsKept() throws Exception {
        office.then(range(0, 999)).then(range(1000, 1999).onResponseBody(new SocketEffect.CloseSocket()));
        for (int from = 1000; from < 2500; from += 1000) {
            office.then(this::asked);
        }
        byte[] content = content();
        assertThat(content).isEqualTo(document);
        String third = office.requests.get(2).getHeaders().get("Range");
        assertThat(Integer.parseInt(third.substring(6, third.indexOf('-')))).isBetween(1000, 1999);
    }

    @Test
    void threeBrokenConnectionsAreEnough() throws Exception {
        for (int i = 0; i < 3; i++) {
            office.then(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        }
        assertFault(Kind.SILENT, this::content);
        assertThat(office.requests).hasSize(3);
    }

    @Test
    void aTrickleIsGivenUp() throws Exception {
        office.then(range(0, 999).throttleBody(1, 20, TimeUnit.MILLISECONDS));
        HttpsOffice client = new HttpsOffice(
                office.address(),
                FakeOffice.keys(FakeOffice.KIOSK),
                FakeOffice.budgets(Duration.ofSeconds(30)),
                CallTiming.real());
        assertFault(Kind.SILENT, () -> client.documents().content(FakeOffice.GRANT, FakeOffice.offer()));
        client.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes 0-999/999999999 | \"1\" | 206 | application/pdf",
                "bytes 0-999/0         | \"1\" | 206 | application/pdf",
                "bytes 500-999/2500    | \"1\" | 206 | application/pdf",
                "bytes 0-1500/2500     | \"1\" | 206 | application/pdf",
                "bytes 0-999           | \"1\" | 206 | application/pdf",
                "bytes 0-999/2500      | \"1\" | 200 | application/pdf",
                "bytes 0-999/2500      | \"1\" | 206 | text/html",
                "bytes 0-999/2500      | \"1\" | 404 | application/problem+json"
            })
    void anythingElseThanTheRangeIsRefused(String range, String tag, int status, String type) throws Exception {
        office.then(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .setHeader("Content-Range", range)
                .setHeader("ETag", tag)
                .body(new Buffer().write(document, 0, 1000)));
        assertFault(Kind.UNINTELLIGIBLE, this::content);
    }

    @Test
    void rangesOfTwoDocumentsAreNeverJoined() throws Exception {
        office.then(range(0, 999)).then(range(1000, 1999).setHeader("ETag", "\"2\""));
        assertFault(Kind.UNINTELLIGIBLE, this::content);
    }

    @Test
    void aRangeOfAnotherCallIsRefused() throws Exception {
        office.then(range(0, 999).setHeader(OfficeLine.REQUEST_ID, "somebody-elses"));
        assertFault(Kind.UNINTELLIGIBLE, this::content);
    }

    private byte[] content() throws Exception {
        return office.client().documents().content(FakeOffice.GRANT, FakeOffice.offer());
    }

    private MockResponse.Builder range(int from, int to) {
        return new MockResponse.Builder()
                .code(206)
                .setHeader("Content-Type", "application/pdf")
                .setHeader("Content-Range", "bytes " + from + "-" + to + "/" + document.length)
                .setHeader("ETag", "\"1\"")
                .body(new Buffer().write(Arrays.copyOfRange(document, from, to + 1)));
    }

    private MockResponse.Builder asked(RecordedRequest request) {
        String range = request.getHeaders().get("Range");
        int from = Integer.parseInt(range.substring(6, range.indexOf('-')));
        int to = Integer.parseInt(range.substring(range.indexOf('-') + 1));
        return range(from, Math.min(to, document.length - 1));
    }
}
