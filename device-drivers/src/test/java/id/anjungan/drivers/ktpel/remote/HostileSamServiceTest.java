// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.ktpel.Suite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A service that answers anything, with any status and as any type: it is refused or out of order, with the fault that
 * says so; or what it says has the lengths of the contract.
 */
class HostileSamServiceTest {
    private static final List<Integer> STATUSES = List.of(200, 201, 204, 302, 400, 403, 409, 422, 500);
    private static final List<String> TYPES = List.of("application/json", "application/problem+json", "text/html", "");
    private static final Suite SUITE = Suite.AES;

    private byte[] next = new byte[0];

    /** The first byte chooses status and type, the rest is the body. */
    private SamReply reply() {
        int choice = next.length == 0 ? 0 : next[0] & 0xFF;
        byte[] body = next.length == 0 ? next : Arrays.copyOfRange(next, 1, next.length);
        return new SamReply(
                STATUSES.get(choice / TYPES.size() % STATUSES.size()), TYPES.get(choice % TYPES.size()), body);
    }

    private final RemoteSam sam = new RemoteSam(
            new SamQuestions() {
                @Override
                public SamReply get(String path) {
                    return reply();
                }

                @Override
                public SamReply post(String path, Object message) {
                    assertThat(path).matches("v1/authentications(/[A-Za-z0-9-]{8,64}/answer)?");
                    return reply();
                }
            },
            new SamLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO));

    @Test
    void answersToTheBeginning() {
        HostileInputs.feed(
                input -> {
                    next = input;
                    try {
                        assertThat(sam.terminalToken(SUITE, new byte[7], new byte[8]))
                                .hasSize(40);
                    } catch (CardReaderFault fault) {
                        assertFaultOfTheSam(fault);
                    }
                },
                answer(201, "application/json", begun()),
                answer(409, "application/problem+json", problem("not-activated")));
    }

    @Test
    void answersToTheEnd() {
        byte[] beginning = answer(201, "application/json", begun());
        HostileInputs.feed(
                input -> {
                    next = beginning.clone();
                    sam.terminalToken(SUITE, new byte[7], new byte[8]);
                    next = input;
                    try {
                        sam.sessionKeys(new byte[40])
                                .ifPresent(keys -> assertThat(keys.enc()).hasSize(16));
                    } catch (CardReaderFault fault) {
                        assertFaultOfTheSam(fault);
                    }
                },
                answer(
                        200,
                        "application/json",
                        "{\"enc\":\"" + bytes(16) + "\",\"mac\":\"" + bytes(16) + "\",\"counter\":\"" + bytes(8)
                                + "\"}"),
                answer(422, "application/problem+json", problem("card-not-genuine")));
    }

    @Test
    void answersToTheQuestionHowItIs() {
        HostileInputs.feed(
                input -> {
                    next = input;
                    try {
                        sam.open(null);
                    } catch (CardReaderFault fault) {
                        assertFaultOfTheSam(fault);
                    }
                },
                answer(200, "application/json", "{\"state\":\"READY\"}"),
                answer(200, "application/json", "{\"state\":\"NOT_ACTIVATED\"}"),
                answer(403, "application/problem+json", problem("institution-unknown")));
    }

    private static void assertFaultOfTheSam(CardReaderFault fault) {
        assertThat(fault.kind()).isIn(Kind.SAM_REFUSED, Kind.SAM_UNREACHABLE);
        assertThat(fault.getMessage()).contains("SAM").hasSizeLessThan(120);
    }

    private static byte[] answer(int status, String type, String body) {
        byte[] text = body.getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[1 + text.length];
        input[0] = (byte) (STATUSES.indexOf(status) * TYPES.size() + TYPES.indexOf(type));
        System.arraycopy(text, 0, input, 1, text.length);
        return input;
    }

    private static String begun() {
        return "{\"id\":\"0a1b2c3d-0a1b\",\"token\":\"" + bytes(40) + "\"}";
    }

    private static String problem(String code) {
        return "{\"type\":\"urn:anjungan:problem:" + code + "\",\"title\":\"x\",\"status\":409}";
    }

    private static String bytes(int count) {
        return Base64.getEncoder().encodeToString(new byte[count]);
    }
}
