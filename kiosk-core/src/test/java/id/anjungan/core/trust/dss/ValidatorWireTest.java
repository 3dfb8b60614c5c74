// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationFindings.Coverage;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationFindings.Standing;
import id.anjungan.core.trust.ValidationRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValidatorWireTest {
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    @Test
    void aRequestArrivesAsItWasSent() throws IOException {
        TrustData trust = new TrustData(List.of(new byte[] {1}), List.of(new byte[] {2, 3}, new byte[0]), AT);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ValidatorWire.send(line, new ValidationRequest(new byte[] {4, 5, 6}, trust, AT, "9901", "9902"));

        ValidationRequest arrived = ValidatorWire.readRequest(new ByteArrayInputStream(line.toByteArray()));

        assertThat(arrived.pdf()).containsExactly(4, 5, 6);
        assertThat(arrived.number()).isEqualTo("9901");
        assertThat(arrived.nik()).isEqualTo("9902");
        assertThat(arrived.at()).isEqualTo(AT);
        assertThat(arrived.trust().anchors()).containsExactly(new byte[] {1});
        assertThat(arrived.trust().revocationLists()).containsExactly(new byte[] {2, 3}, new byte[0]);
        assertThat(line.size())
                .as("longer than what a process buffers and keeps")
                .isGreaterThan(8192);
    }

    @Test
    void findingsArriveAsTheyWereSent() throws IOException {
        ValidationFindings findings = new ValidationFindings(
                Set.of(Flaw.XFA, Flaw.JAVASCRIPT),
                3,
                List.of(new Signature("CN=x", Standing.REVOKED, Coverage.VALIDATION_DATA_FOLLOWS, true)),
                Match.ABSENT,
                Match.NO_TEXT);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ValidatorWire.send(line, findings);

        assertThat(ValidatorWire.readFindings(new ByteArrayInputStream(line.toByteArray())))
                .isEqualTo(findings);
    }

    @Test
    void aFrameOfAbsurdLengthIsRefusedBeforeAnythingIsAllocated() {
        byte[] huge = {0x7f, -1, -1, -1};
        byte[] negative = {-1, -1, -1, -1};

        for (byte[] head : List.of(huge, negative)) {
            assertThatThrownBy(() -> ValidatorWire.readFindings(new ByteArrayInputStream(head)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ValidatorWire.readRequest(new ByteArrayInputStream(head)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void garbageGivesAFaultAndNothingElse() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] frame = new byte[4 + random.nextInt(200)];
            random.nextBytes(frame);
            Arrays.fill(frame, 0, 3, (byte) 0);
            frame[3] = (byte) (frame.length - 4);
            readEither(frame);
        }
    }

    private static void readEither(byte[] frame) {
        try {
            ValidatorWire.readFindings(new ByteArrayInputStream(frame));
        } catch (IOException expected) {
            assertThat(expected).isNotNull();
        }
        try {
            ValidatorWire.readRequest(new ByteArrayInputStream(frame));
        } catch (IOException expected) {
            assertThat(expected).isNotNull();
        }
    }
}
