// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.SteadySight.Sight;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/** A slot of which is seen what stands in a plan; time passes only while a change is waited for. */
final class FlickeringSlot extends CardTerminals implements TerminalSource {
    private static final long LONGEST_MS = 1_000;

    private final NavigableMap<Long, Sight> plan;
    private final CountDownLatch over = new CountDownLatch(1);
    private long now;

    /** @param plan from which millisecond on what is seen */
    FlickeringSlot(Map<Long, Sight> plan) {
        this.plan = new TreeMap<>(plan);
    }

    long nanoTime() {
        return TimeUnit.MILLISECONDS.toNanos(now);
    }

    /** Milliseconds since the beginning. */
    long now() {
        return now;
    }

    /** Whether the plan has come to its end; waits for that. */
    boolean isOver() throws InterruptedException {
        return over.await(10, TimeUnit.SECONDS);
    }

    @Override
    public String name() {
        return "flickering";
    }

    @Override
    public CardTerminals open() {
        return this;
    }

    @Override
    public void close(CardTerminals terminals) {
        // nothing is held
    }

    @Override
    public List<CardTerminal> list(State state) {
        Sight seen = plan.floorEntry(now).getValue();
        return seen == Sight.NO_READER ? List.of() : List.of(new Slot(seen == Sight.CARD));
    }

    /** Long after the last change nobody is waited for any more: the watch may be closed. */
    @Override
    public boolean waitForChange(long timeout) {
        Long next = plan.higherKey(now);
        if (next != null && next <= now + timeout) {
            now = next;
            return true;
        }
        now += timeout;
        if (now > plan.lastKey() + LONGEST_MS) {
            over.countDown();
        }
        return false;
    }

    private static final class Slot extends CardTerminal {
        private final boolean card;

        Slot(boolean card) {
            this.card = card;
        }

        @Override
        public String getName() {
            return "Flickering 00";
        }

        @Override
        public boolean isCardPresent() {
            return card;
        }

        @Override
        public Card connect(String protocol) throws CardException {
            throw new CardException("SCARD_W_UNRESPONSIVE_CARD");
        }

        @Override
        public boolean waitForCardPresent(long timeout) {
            return card;
        }

        @Override
        public boolean waitForCardAbsent(long timeout) {
            return !card;
        }
    }
}
