// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.office.http.OfficeOnWire;
import id.anjungan.core.office.http.SentBody;
import id.anjungan.simulator.office.OfficeAtHand;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * The network between one kiosk and the office: slow, and where it is bad, it loses, doubles and reorders requests and
 * answers, and brings answers to other requests.
 */
final class Wire {
    private static final String REQUEST_ID = "X-Request-Id";

    /** What may happen to a request, in parts of a hundred. */
    record Weather(int lost, int answerLost, int doubled, int late, int crossed) {
        static final Weather FAIR = new Weather(0, 0, 0, 0, 0);
        static final Weather FOUL = new Weather(3, 4, 10, 4, 3);
    }

    /** A request under way, and the answer that has come back for it. */
    private static final class Call {
        private final VirtualTime.Waiting waiting;
        private Letter answer;

        Call(VirtualTime.Waiting waiting) {
            this.waiting = waiting;
        }
    }

    /** The answer that went over some line last: where lines are crossed, it is what comes. */
    static final class Strays {
        private Letter last;
    }

    /** An answer, and the name of the request that it answers. */
    private record Letter(String requestId, OfficeAtHand.Said said) {}

    private final Hall hall;
    private final String kiosk;
    private final Random lot;
    Weather weather = Weather.FAIR;
    boolean cut;
    /** When the next request that asks for a copy is to arrive, if that matters. */
    Duration reservationTakes = Duration.ZERO;

    int crossedAnswers;
    int doubledRequests;
    int lostLetters;

    Wire(Hall hall, String kiosk, Random lot) {
        this.hall = hall;
        this.kiosk = kiosk;
        this.lot = lot;
    }

    OfficeOnWire.Wire of(Program program) {
        return (request, nanos) -> carry(program, request, nanos);
    }

    private Response carry(Program program, Request request, long nanos) throws IOException {
        if (cut) {
            program.pause(Duration.ofMillis(50));
            throw new ConnectException("cut");
        }
        Call call = new Call(hall.time().waiting());
        send(call, request, travel(request));
        if (drawn(weather.doubled())) {
            doubledRequests++;
            send(call, request, travel(request).plusMillis(lot.nextInt(120_000)));
        }
        call.waiting.wakeAfter(Duration.ofNanos(nanos));
        call.waiting.await();
        if (call.answer == null) {
            throw new InterruptedIOException("timeout");
        }
        return response(request, call.answer);
    }

    private Duration travel(Request request) {
        if (!reservationTakes.isZero() && request.method().equals("PUT") && !isOutcome(request)) {
            return reservationTakes;
        }
        boolean late = drawn(weather.late());
        return Duration.ofNanos(5_000_000 + 1_000L * (late ? lot.nextInt(60_000_000) : lot.nextInt(400_000)));
    }

    private static boolean isOutcome(Request request) {
        return request.url().encodedPath().endsWith("/outcome");
    }

    /** The office does its work when the request arrives, whether or not the kiosk still waits. */
    private void send(Call call, Request request, Duration travel) {
        if (drawn(weather.lost())) {
            lostLetters++;
            return;
        }
        byte[] body = SentBody.of(request);
        Map<String, String> headers = new HashMap<>();
        request.headers().forEach(pair -> headers.put(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond()));
        String path = request.url().encodedPath().substring("/v1/".length());
        OfficeAtHand.Asked asked = new OfficeAtHand.Asked(kiosk, request.method(), path, headers, body);
        hall.time().world().after(travel, () -> {
            OfficeAtHand.Said said = hall.office().ask(asked);
            Letter letter = new Letter(request.header(REQUEST_ID), said);
            if (drawn(weather.answerLost())) {
                lostLetters++;
            } else {
                hall.time().world().after(travel(request), () -> deliver(call, letter));
            }
        });
    }

    /** Now and then, what comes is the answer to an earlier request, of this machine or of another. */
    private void deliver(Call call, Letter letter) {
        if (call.answer != null) {
            return;
        }
        boolean crossed = hall.strays().last != null && drawn(weather.crossed());
        Letter instead = crossed ? hall.strays().last : letter;
        crossedAnswers += crossed ? 1 : 0;
        hall.strays().last = letter;
        call.answer = instead;
        call.waiting.wakeAfter(Duration.ZERO);
    }

    private static Response response(Request request, Letter letter) {
        OfficeAtHand.Said said = letter.said();
        String type = said.type().isEmpty() ? "application/octet-stream" : said.type();
        Response.Builder response = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(said.status())
                .message("")
                .header(REQUEST_ID, letter.requestId())
                .header("Content-Type", type)
                .body(ResponseBody.create(said.body(), MediaType.get(type)));
        said.headers().forEach(response::header);
        return response.build();
    }

    private boolean drawn(int inHundred) {
        return inHundred > 0 && lot.nextInt(100) < inHundred;
    }
}
