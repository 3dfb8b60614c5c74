// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.office.Nonce;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.smartcardio.CardException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader over slots that do what is said here: what comes of each thing that PC/SC may answer. */
class PcscCardReaderTest {
    private static final Nonce NONCE = new Nonce("n-1", new byte[32]);
    private static final byte[] COMMAND = {0, (byte) 0x84, 0, 0, 8};
    private static final int EXCHANGES = 3;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final ScriptedSlots slots = new ScriptedSlots("Reader 00 00", "Reader SAM 00 01");
    private final AtomicInteger pauses = new AtomicInteger();
    private final PcscCardReader reader = new PcscCardReader(
            new PcscStation(slots, pauses::incrementAndGet),
            SlotName.like(Pattern.compile("Reader")).butNot(Pattern.compile("SAM")),
            new ThreeExchanges(SHORT, LONG));

    /** A profile that needs three answers and believes every one. */
    private static final class ThreeExchanges implements CardProcedure {
        private final Duration exchangeLimit;
        private final Duration readLimit;

        ThreeExchanges(Duration exchangeLimit, Duration readLimit) {
            this.exchangeLimit = exchangeLimit;
            this.readLimit = readLimit;
        }

        @Override
        public void prepare(PcscStation station) {
            // needs no other chip
        }

        @Override
        public CardReading read(CardContact card, CardRequest request) throws LineBroken {
            for (int i = 0; i < EXCHANGES; i++) {
                if (card.line().exchange(COMMAND.clone()).length < 2) {
                    return new CardReading.Unreadable();
                }
            }
            return new CardReading.NotAKtpEl();
        }

        @Override
        public void release() {
            // has no other chip
        }

        @Override
        public Duration exchangeLimit() {
            return exchangeLimit;
        }

        @Override
        public Duration readLimit() {
            return readLimit;
        }
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void aCardIsHeldForTheWholeReadAndTheConnectionIsKeptForTheNext() throws Exception {
        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.NotAKtpEl());
        assertThat(slots.done)
                .containsExactly(
                        "open", "connect Reader 00 00", "hold", "transmit", "transmit", "transmit", "disconnect");

        slots.done.clear();
        reader.read(NONCE);
        assertThat(slots.done).startsWith("connect Reader 00 00").doesNotContain("open", "close");
    }

    /** What pcscd answers when it goes away is the machine's fault at every exchange, and says nothing of a card. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCARD_W_SECURITY_VIOLATION",
                "SCARD_E_NO_SERVICE",
                "SCARD_E_SERVICE_STOPPED",
                "SCARD_E_INVALID_HANDLE",
                "SCARD_F_INTERNAL_ERROR",
                "SCARD_E_READER_UNAVAILABLE",
                "a code that is in no list"
            })
    void noCodeOfADyingServiceIsTakenForTheCards(String code) {
        for (int at = 0; at < EXCHANGES; at++) {
            failAt(at, code);
            assertFault(Kind.GONE);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, Unreadable", "false, Lifted"})
    void aBrokenTransmissionIsJudgedByWhetherTheCardStillLies(boolean lies, String outcome) throws Exception {
        for (String code : new String[] {"SCARD_E_NOT_TRANSACTED", "SCARD_F_COMM_ERROR"}) {
            failAt(1, code);
            slots.cardLies = lies;
            assertThat(reader.read(NONCE).getClass().getSimpleName()).isEqualTo(outcome);
        }
    }

    /** jnasmartcardio reckons with two bytes of status in every answer. */
    @Test
    void anAnswerThatTheProviderStumblesOverIsOfTheCardsOwnKinds() throws Exception {
        slots.powerUp = () -> new ScriptedCard(slots.done, command -> {
            throw new IllegalArgumentException("newPosition < 0: (-2 < 0)");
        });
        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.Unreadable());
        slots.cardLies = false;
        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.Lifted());
    }

    @Test
    void aSlotThatAnotherProgramKeepsIsTriedAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        slots.powerUp = () -> {
            if (tries.incrementAndGet() < 5) {
                throw new CardException("SCARD_E_SHARING_VIOLATION");
            }
            return new ScriptedCard(slots.done, command -> new byte[2]);
        };

        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.NotAKtpEl());
        assertThat(pauses).hasValue(4);
    }

    @Test
    void aSlotThatIsNeverFreeIsAFaultAndTheConnectionIsMadeAnewForTheNextRead() throws Exception {
        slots.powerUp = () -> {
            throw new CardException("SCARD_E_SHARING_VIOLATION");
        };
        assertFault(Kind.GONE);
        assertThat(pauses).hasValue(30);

        slots.powerUp = () -> new ScriptedCard(slots.done, command -> new byte[2]);
        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.NotAKtpEl());
    }

    @Test
    void twoSlotsThatFitAreRefusedByName() {
        slots.names.add("Reader 01 00");

        assertThatThrownBy(reader::prepare)
                .isInstanceOf(CardReaderFault.class)
                .hasMessageContaining("more than one slot")
                .hasMessageContaining("Reader 00 00, Reader 01 00");
    }

    /** The one thread is free as soon as the call returns, and what was opened before is given back on it then. */
    @Test
    void aSilentCardCostsOneFaultAReadAndOneThreadInAll() throws Exception {
        CountDownLatch lifted = new CountDownLatch(1);
        slots.powerUp = () -> new ScriptedCard(slots.done, command -> {
            awaitAsNativeCodeDoes(lifted);
            throw new CardException("SCARD_W_REMOVED_CARD");
        });
        Set<Thread> others = threads();
        for (int i = 0; i < 5; i++) {
            assertFault(Kind.SILENT);
            Set<Thread> ours = threads();
            ours.removeAll(others);
            assertThat(ours).hasSize(1);
        }

        slots.powerUp = () -> new ScriptedCard(slots.done, command -> new byte[2]);
        lifted.countDown();
        slots.closed.await();

        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.NotAKtpEl());
        assertThat(slots.done).containsSubsequence("open", "close", "open");
    }

    /** Were it not for the limit of the read, the test would end in that of the exchange, five minutes later. */
    @Test
    @Timeout(60)
    void theLastExchangeEndsWithTheRead() {
        CountDownLatch never = new CountDownLatch(1);
        slots.powerUp = () -> new ScriptedCard(slots.done, command -> {
            awaitAsNativeCodeDoes(never);
            return new byte[2];
        });
        PcscCardReader slow = new PcscCardReader(
                new PcscStation(slots), SlotName.like(Pattern.compile("00 00")), new ThreeExchanges(LONG, SHORT));

        assertThatThrownBy(() -> slow.read(NONCE))
                .isInstanceOfSatisfying(
                        CardReaderFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.SILENT));
        never.countDown();
        slow.close();
    }

    private void failAt(int exchange, String code) {
        AtomicInteger count = new AtomicInteger();
        slots.powerUp = () -> new ScriptedCard(slots.done, command -> {
            if (count.getAndIncrement() == exchange) {
                throw new CardException("SCardTransmit got response 0x1 (" + code + ": words)");
            }
            return new byte[2];
        });
    }

    private void assertFault(Kind kind) {
        assertThatThrownBy(() -> reader.read(NONCE))
                .isInstanceOfSatisfying(
                        CardReaderFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("adm-pcsc"))
                .collect(Collectors.toSet());
    }

    private static void awaitAsNativeCodeDoes(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // native code does not notice
            }
        }
    }
}
