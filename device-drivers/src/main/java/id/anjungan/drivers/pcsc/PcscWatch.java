// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.drivers.pcsc.SteadySight.Sight;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one slot over a connection of its own: {@code ReaderGone}; or {@code ReaderBack} and then whether a card lies
 * there; then every change that lasts ({@link SteadySight}). {@code ReaderGone} says nothing of the card.
 *
 * <p>The oddities it lives with. Waiting for a change wakes without a change: after every waiting the slot is looked
 * at. With no reader at all some providers return at once or throw: then it pauses. A connection whose service has
 * ended never recovers: it is thrown away. A change between looking and waiting is lost in some providers: no waiting
 * is longer than half a second. After a restart pcscd lists its readers only after a while: an absent reader is
 * looked for again and again. While a silent card holds pcscd, looking blocks too: the next report comes when it is
 * lifted.
 */
public final class PcscWatch implements DeviceWatch {
    /**
     * A contactless reader loses a card that lies still for a moment, when it restarts its field or the card lies at
     * the edge of it; a reader on a loose plug is lost likewise. Told as a lift and a card laid after it, that would
     * end a visit. The value is chosen, not measured: it is to be longer than a restarted field takes to find the card
     * again, and shorter than a hand takes to lift one card and lay another. Nothing is gained by a hand that is
     * quicker: a card is read only after it has been told as laid, in a session that breaks with the card, and nothing
     * is printed while any card lies there.
     */
    public static final Duration STEADY = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(PcscWatch.class);
    private static final long LONGEST_WAIT_MS = 500;
    private static final long PAUSE_MS = 50;

    private final TerminalSource source;
    private final SlotName slot;
    private final SteadySight steady;
    private final Object pause = new Object();
    private volatile boolean closed;
    private CardTerminals terminals;
    private boolean readerThere;
    private String trouble = "";

    /** @param slot found anywhere in the slot's name */
    public PcscWatch(TerminalSource source, Pattern slot) {
        this(source, SlotName.like(slot));
    }

    public PcscWatch(TerminalSource source, SlotName slot) {
        this(source, slot, STEADY);
    }

    /** @param steady how long a card or the reader must be missed before that is told */
    public PcscWatch(TerminalSource source, SlotName slot, Duration steady) {
        this(source, slot, steady, System::nanoTime);
    }

    PcscWatch(TerminalSource source, SlotName slot, Duration steady, LongSupplier clock) {
        this.source = source;
        this.slot = slot;
        this.steady = new SteadySight(steady, clock);
    }

    @Override
    public void watch(Consumer<DeviceHappening> listener) {
        Thread thread = new Thread(() -> run(listener), "adm-pcsc-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        synchronized (pause) {
            closed = true;
            pause.notifyAll();
        }
    }

    private void run(Consumer<DeviceHappening> listener) {
        Sight known = null;
        while (!closed) {
            Sight seen = look();
            Sight now = steady.after(seen);
            if (now != known) {
                report(known, now, listener);
                known = now;
            }
            if (seen != Sight.NO_READER) {
                tellBack();
            }
            await();
        }
        drop();
    }

    private static void report(Sight known, Sight now, Consumer<DeviceHappening> listener) {
        if (now == Sight.NO_READER) {
            listener.accept(new ReaderGone());
            return;
        }
        if (known == null || known == Sight.NO_READER) {
            listener.accept(new ReaderBack());
        }
        listener.accept(now == Sight.CARD ? new CardLaid() : new CardLifted());
        LOG.info(now == Sight.CARD ? "card laid" : "card lifted");
    }

    private Sight look() {
        try {
            if (terminals == null) {
                terminals = source.open();
            }
            CardTerminal terminal = slot.among(terminals.list());
            boolean card = terminal.isCardPresent();
            readerThere = true;
            return card ? Sight.CARD : Sight.NO_CARD;
        } catch (LineBroken e) {
            readerThere = false;
            explain(e.getMessage());
            return Sight.NO_READER;
        } catch (CardException e) {
            drop();
            explain(e.getMessage());
            return Sight.NO_READER;
        }
    }

    /** Says once why the reader is missed, and again when the reason changes. */
    private void explain(String reason) {
        if (!reason.equals(trouble)) {
            trouble = reason;
            LOG.warn("no card reader: {}", reason);
        }
    }

    /** Said when it has been reported, so that whoever reads the log may rely on it. */
    private void tellBack() {
        if (!trouble.isEmpty()) {
            trouble = "";
            LOG.info("the card reader is back");
        }
    }

    private void await() {
        long longest = steady.nextLook(LONGEST_WAIT_MS);
        if (terminals == null) {
            rest(longest);
            return;
        }
        try {
            long start = System.nanoTime();
            terminals.waitForChange(longest);
            if (!readerThere && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(PAUSE_MS)) {
                rest(PAUSE_MS);
            }
        } catch (CardException e) {
            LOG.debug("waiting for a card ended: {}", e.getMessage());
            drop();
        } catch (IllegalStateException e) {
            rest(longest);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // woken for no reason, the watch only looks a little earlier
    private void rest(long millis) {
        synchronized (pause) {
            try {
                if (!closed) {
                    pause.wait(millis);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void drop() {
        readerThere = false;
        if (terminals != null) {
            source.close(terminals);
            terminals = null;
        }
    }
}
