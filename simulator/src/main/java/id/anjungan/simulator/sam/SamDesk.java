// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.card.SoftSam;
import id.anjungan.simulator.card.VirtualSam;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Answers the questions of the remote SAM's contract with a virtual SAM for each authentication. */
final class SamDesk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SELECT = {0, (byte) 0xA4, 4, 0x0C, 8, (byte) 0xF0, 'A', 'D', 'M', 'S', 'A', 'M', '1'};
    private static final int DONE = 0x9000;
    private static final int TOKEN = 40;
    private static final int KEY = 16;
    private static final int MOST_OPEN = 64;

    private final SoftSam secret;
    private final SamKnobs knobs;
    private final Map<String, VirtualSam> begun = new LinkedHashMap<>();
    private final Map<String, SamAnswer> answered = new LinkedHashMap<>();

    SamDesk(SoftSam secret, SamKnobs knobs) {
        this.secret = secret;
        this.knobs = knobs;
    }

    /** @param institution the common name of the kiosk's certificate */
    synchronized SamAnswer answer(String institution, String question, byte[] body) {
        int busy = knobs.takeBusy();
        if (busy >= 0) {
            return SamAnswer.busy(busy);
        }
        if (!knobs.serves(institution)) {
            return SamAnswer.problem(403, "institution-unknown");
        }
        if (question.equals("GET /v1/sam")) {
            return SamAnswer.json(200, Map.of("state", knobs.isActivated() ? "READY" : "NOT_ACTIVATED"));
        }
        if (!knobs.isActivated()) {
            return SamAnswer.problem(409, "not-activated");
        }
        try {
            if (question.equals("POST /v1/authentications")) {
                return begin(JSON.readTree(body));
            }
            return question.matches("POST /v1/authentications/[A-Za-z0-9-]{8,64}/answer")
                    ? finish(question.split("/")[3], JSON.readTree(body))
                    : SamAnswer.problem(404, "nothing-here");
        } catch (IOException e) {
            return SamAnswer.problem(400, "not-understood");
        }
    }

    private SamAnswer begin(JsonNode wanted) throws IOException {
        byte[] uid = wanted.path("uid").binaryValue();
        byte[] challenge = wanted.path("challenge").binaryValue();
        int suite = wanted.path("suite").asInt();
        if (uid == null || challenge == null || suite < 1 || suite > 2) {
            return SamAnswer.problem(400, "not-understood");
        }
        VirtualSam sam = new VirtualSam(secret);
        sam.powerUp();
        sam.answer(SELECT);
        byte[] data = ByteBuffer.allocate(uid.length + challenge.length)
                .put(uid)
                .put(challenge)
                .array();
        byte[] response = sam.answer(command(0x10, suite, data));
        if (status(response) != DONE || response.length != TOKEN + 2) {
            return SamAnswer.problem(400, "not-understood");
        }
        String id = UUID.randomUUID().toString();
        if (begun.size() >= MOST_OPEN) {
            begun.clear();
            answered.clear();
        }
        begun.put(id, sam);
        return SamAnswer.json(201, Map.of("id", id, "token", Arrays.copyOf(response, TOKEN)));
    }

    /** The answer is kept, so that a kiosk that did not hear it may ask again. */
    private SamAnswer finish(String id, JsonNode wanted) throws IOException {
        byte[] token = wanted.path("token").binaryValue();
        VirtualSam sam = begun.get(id);
        if (sam == null) {
            return SamAnswer.problem(404, "authentication-unknown");
        }
        if (token == null || token.length != TOKEN) {
            return SamAnswer.problem(400, "not-understood");
        }
        String question = id + Arrays.hashCode(token);
        return answered.computeIfAbsent(question, first -> finish(sam, token));
    }

    private static SamAnswer finish(VirtualSam sam, byte[] token) {
        byte[] response = sam.answer(command(0x12, 0, token));
        if (status(response) != DONE) {
            return SamAnswer.problem(422, "card-not-genuine");
        }
        return SamAnswer.json(
                200,
                Map.of(
                        "enc",
                        Arrays.copyOf(response, KEY),
                        "mac",
                        Arrays.copyOfRange(response, KEY, 2 * KEY),
                        "counter",
                        Arrays.copyOfRange(response, 2 * KEY, response.length - 2)));
    }

    private static byte[] command(int instruction, int p1p2, byte[] data) {
        return ByteBuffer.allocate(6 + data.length)
                .put((byte) 0x80)
                .put((byte) instruction)
                .putShort((short) p1p2)
                .put((byte) data.length)
                .put(data)
                .array();
    }

    private static int status(byte[] response) {
        return ByteBuffer.wrap(response, response.length - 2, 2).getShort() & 0xFFFF;
    }
}
