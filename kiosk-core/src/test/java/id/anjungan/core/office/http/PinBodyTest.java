// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.journey.Samples;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.visit.TypedDigits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes to the office with a PIN in it, and what comes back. */
class PinBodyTest {
    private static Evidence.NikAndPin typed(String nik, String pin) {
        return new Evidence.NikAndPin(Samples.typed(nik), new Pin(Samples.typed(pin)));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.US_ASCII);
    }

    @Test
    void theBodyIsAsTheContractSaysAndOfOneLength() {
        assertThat(text(PinBody.opening(typed("9901015507940001", "482913"))))
                .isEqualTo("{\"wayIn\":\"NIK_AND_PIN\",\"nik\":\"9901015507940001\",\"pin\":\"482913\"}");
        assertThat(text(PinBody.release(new Pin(Samples.typed("000000"))))).isEqualTo("{\"pin\":\"000000\"}");
        assertThat(List.of("9999999999999999", "0000000000000000", "9901015507940001"))
                .extracting(nik -> PinBody.opening(typed(nik, "000000")).length)
                .containsOnly(63);
    }

    @Test
    void whatIsOverwrittenIsNotSentNotEvenAsZeros() throws Exception {
        TypedDigits pin = Samples.typed("482913");
        Evidence evidence = new Evidence.NikAndPin(Samples.typed("9901015507940001"), new Pin(pin));
        pin.close();
        try (FakeOffice office = new FakeOffice()) {
            VisitDesk desk = office.client().visits();
            assertThatThrownBy(() -> desk.open(evidence)).isInstanceOf(IllegalStateException.class);
            assertThat(office.requests).isEmpty();
        }
    }

    @Test
    void eachAnswerIsAValueAndNonsenseAFault() throws Exception {
        try (FakeOffice office = new FakeOffice()) {
            office.then(201, "{\"answer\":\"PIN_DIFFERS\",\"triesLeft\":2}")
                    .then(201, "{\"answer\":\"PIN_LOCKED\"}")
                    .then(201, "{\"answer\":\"PIN_RESTING\"}")
                    .then(201, "{\"answer\":\"PIN_DIFFERS\",\"triesLeft\":0}")
                    .then(201, "{\"answer\":\"PIN_DIFFERS\"}");
            VisitDesk desk = office.client().visits();
            Evidence evidence = typed("9901015507940001", "482913");
            assertThat(desk.open(evidence)).isEqualTo(new VisitDesk.Answer.PinDiffers(2));
            assertThat(desk.open(evidence)).isEqualTo(new VisitDesk.Answer.PinLocked());
            assertThat(desk.open(evidence)).isEqualTo(new VisitDesk.Answer.PinResting());
            HttpsOfficeTest.assertFault(OfficeFault.Kind.UNINTELLIGIBLE, () -> desk.open(evidence));
            HttpsOfficeTest.assertFault(OfficeFault.Kind.UNINTELLIGIBLE, () -> desk.open(evidence));
        }
    }
}
