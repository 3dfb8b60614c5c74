// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.Ticket;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.OfficeSign;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptWriterTest {
    private static final OfficeSign OFFICE =
            new OfficeSign("Dinas Dukcapil Kabupaten CONTOH", "(000) 1", "08.00–15.00");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T05:07:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Receipt RECEIPT = Receipt.EMPTY
            .with(new Receipt.Item("KARTU_KELUARGA", 2, "L-1"))
            .with(new Receipt.Item("KUTIPAN_AKTA_PERCERAIAN", 1, "L-2"));

    private static ReceiptWriter writer(OfficeSign office, Language language) {
        return new ReceiptWriter(() -> office, "ADM-0001", NOON, language);
    }

    @Test
    void aReceiptSaysWhatWasPrintedWhenAndWhere() {
        assertThat(writer(OFFICE, Language.ID).apply(RECEIPT).lines())
                .startsWith(
                        new Ticket.Centred("Dinas Dukcapil Kabupaten CONTOH"),
                        new Ticket.Heading("TANDA TERIMA"),
                        new Ticket.Rule(),
                        new Ticket.Text("Dicetak dan diambil: 20-11-2026 12.07 WIB"),
                        new Ticket.Text("Mesin: ADM-0001"),
                        new Ticket.Rule(),
                        new Ticket.Strong("Kartu Keluarga (KK)"),
                        new Ticket.Text("L-1, 2 lembar"))
                .contains(new Ticket.Code("L-1,L-2"));
    }

    @ParameterizedTest
    @EnumSource
    void aSensitiveKindIsNotNamed(Language language) {
        Texts texts = Texts.of(language);
        assertThat(writer(OFFICE, language).apply(RECEIPT).lines())
                .contains(new Ticket.Strong(texts.get("kind.CERTIFICATE")))
                .noneMatch(line -> line.text().contains(texts.get("kind.KUTIPAN_AKTA_PERCERAIAN")));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordThatIsWrittenForReceiptsStandsOnThem(Language language) {
        String all = String.join(
                "\n",
                writer(OFFICE, language).apply(RECEIPT).lines().stream()
                        .map(Ticket.Line::text)
                        .toList());
        Texts.load(language).forEach((key, words) -> {
            if (key.startsWith("receipt.")) {
                assertThat(all).as(key).contains(words.replaceAll("\\{.*", ""));
            }
        });
    }

    @Test
    void anOfficeWithoutTelephoneNamesNone() {
        OfficeSign silent = new OfficeSign("x".repeat(500), "", "");
        assertThat(writer(silent, Language.EN).apply(RECEIPT).lines())
                .noneMatch(line -> line.text().startsWith("Telephone"));
    }

    @Test
    void theLongestReceiptIsATicketStill() {
        Receipt longest = IntStream.range(0, 40)
                .mapToObj(n -> new Receipt.Item("SK_PELEPASAN_KEWARGANEGARAAN", 1, "L-" + "9".repeat(20)))
                .reduce(Receipt.EMPTY, Receipt::with, (one, other) -> one);
        OfficeSign wordy = new OfficeSign("x".repeat(500), "9".repeat(20), "y".repeat(500));
        assertThat(writer(wordy, Language.ID).apply(longest).lines()).hasSizeLessThanOrEqualTo(Ticket.MOST_LINES);
    }
}
