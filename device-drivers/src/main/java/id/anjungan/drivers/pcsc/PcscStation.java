// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The slots as the reading side sees them: one connection to the service, used again for every card, thrown away
 * after a failure of the service and made anew at the next call. One thread at a time.
 */
public final class PcscStation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PcscStation.class);

    /** Listing and powering up take a reader some hundred milliseconds; a reader that needs longer hangs. */
    private static final Duration OPENING = Duration.ofSeconds(5);

    /** Programs that look at every new card keep it for a moment: tried again for three seconds. */
    private static final int TRIES = 31;

    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(100);

    private final TerminalSource source;
    private final NativeThread thread = new NativeThread("adm-pcsc");
    private final Runnable pause;
    private CardTerminals terminals;

    public PcscStation(TerminalSource source) {
        this(source, () -> LockSupport.parkNanos(BETWEEN_TRIES));
    }

    /** @param pause between two tries for a slot that another program keeps */
    PcscStation(TerminalSource source, Runnable pause) {
        this.source = source;
        this.pause = pause;
    }

    /** Whether the service answers and there is one such slot; false also when there are several. */
    public boolean has(Pattern slot) throws LineBroken {
        return asked(() -> {
            try {
                find(SlotName.like(slot));
                return true;
            } catch (LineBroken e) {
                return false;
            }
        });
    }

    /** @throws LineBroken when there is no such slot, or several: the message tells which */
    void demand(SlotName slot) throws LineBroken {
        asked(() -> find(slot));
    }

    /**
     * Powers up what lies in the slot and gives contact to it.
     *
     * @param apdu the limit of one exchange
     * @throws LineBroken also when nothing lies there (lifted), when it does not answer (mute), when there is no such
     *     slot or there are several (gone), or when another program keeps it (taken)
     */
    public CardContact connect(Pattern slot, Duration apdu) throws LineBroken {
        Limits limits = Limits.of(apdu);
        return asked(() -> contact(find(SlotName.like(slot)), limits, card -> {}));
    }

    /**
     * The same, and no other program reaches the chip until the line is closed. One that looks at every new card would
     * else select its own application in the middle of our session.
     */
    CardContact hold(SlotName slot, Limits limits) throws LineBroken {
        return asked(limits.within(OPENING), () -> contact(find(slot), limits, Card::beginExclusive));
    }

    /** Throws the connection to the service away; the next call makes a new one. */
    public void drop() {
        CardTerminals old = terminals;
        terminals = null;
        if (old != null) {
            thread.later(() -> source.close(old));
        }
    }

    @Override
    public void close() {
        drop();
        thread.end();
    }

    private <T> T asked(Callable<T> act) throws LineBroken {
        return asked(OPENING, act);
    }

    private <T> T asked(Duration limit, Callable<T> act) throws LineBroken {
        try {
            return thread.call(limit, act);
        } catch (CardException e) {
            throw new LineBroken(Reason.SLOT_GONE, e.getMessage(), e);
        }
    }

    private CardTerminal find(SlotName slot) throws CardException, LineBroken {
        if (terminals == null) {
            terminals = source.open();
        }
        return slot.among(terminals.list());
    }

    /** What is done with a card before anybody sees it. */
    private interface Preparation {
        void of(Card card) throws CardException;
    }

    private CardContact contact(CardTerminal terminal, Limits limits, Preparation preparation) throws LineBroken {
        for (int left = TRIES - 1; ; left--) {
            try {
                return contactNow(terminal, limits, preparation);
            } catch (LineBroken e) {
                if (e.reason() != Reason.SLOT_TAKEN
                        || left == 0
                        || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                pause.run();
            }
        }
    }

    private CardContact contactNow(CardTerminal terminal, Limits limits, Preparation preparation) throws LineBroken {
        Card card = null;
        try {
            card = terminal.connect("*");
            preparation.of(card);
            return new CardContact(
                    new PcscLine(thread, terminal, card, limits), ReaderProperties.longestResponse(card));
        } catch (CardException e) {
            release(card);
            throw PcscLine.broken(terminal, e);
        }
    }

    private static void release(Card card) {
        try {
            if (card != null) {
                card.disconnect(false);
            }
        } catch (CardException e) {
            LOG.debug("the card was gone before it was released: {}", e.getMessage());
        }
    }
}
