// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line through {@code javax.smartcardio}. */
final class PcscLine implements ApduLine {
    private static final Logger LOG = LoggerFactory.getLogger(PcscLine.class);
    private static final int LONGEST_RESPONSE = 65_538;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    /** pcscd looks at its slots every 400 ms; until then a card that was torn off seems to lie there and be mute. */
    private static final long NOTICED_MS = 1000;

    private final NativeThread thread;
    private final CardTerminal terminal;
    private final Card card;
    private final Limits limits;
    private final ByteBuffer response = ByteBuffer.allocate(LONGEST_RESPONSE);
    private boolean open = true;

    PcscLine(NativeThread thread, CardTerminal terminal, Card card, Limits limits) {
        this.thread = thread;
        this.terminal = terminal;
        this.card = card;
        this.limits = limits;
    }

    @Override
    public byte[] exchange(byte[] command) throws LineBroken {
        try {
            return thread.call(limits.next(), () -> transmit(command));
        } catch (CardException e) {
            throw new LineBroken(Reason.SLOT_GONE, e.getMessage(), e);
        }
    }

    /**
     * The whole buffer is the reader's, so that one answer can have any length; it is wiped, for it held a citizen's
     * data.
     */
    private byte[] transmit(byte[] command) throws LineBroken {
        response.clear();
        try {
            int length = card.getBasicChannel().transmit(ByteBuffer.wrap(command), response);
            return Arrays.copyOf(response.array(), length);
        } catch (CardException e) {
            throw broken(terminal, e);
        } catch (IllegalStateException e) {
            // What javax.smartcardio promises to throw once it has noticed that the card is no longer there.
            throw new LineBroken(Reason.CARD_LIFTED, "the card has been removed", e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // jnasmartcardio takes two bytes of status for granted. There are none when a chip is out of order, and
            // when vpcd has lost it within the exchange.
            throw new LineBroken(look(terminal), "an answer without a status", e);
        } finally {
            Arrays.fill(response.array(), 0, response.position(), (byte) 0);
        }
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            thread.call(CLOSING, () -> {
                card.disconnect(true);
                return null;
            });
        } catch (CardException | LineBroken e) {
            LOG.debug("the card was gone before it was released: {}", e.getMessage());
        }
    }

    /** What became of the line; looks into the slot when the exception leaves it open. */
    static LineBroken broken(CardTerminal terminal, CardException trouble) {
        Reason reason = PcscTrouble.reason(trouble).orElseGet(() -> look(terminal));
        return new LineBroken(reason, trouble.getMessage(), trouble);
    }

    private static Reason look(CardTerminal terminal) {
        try {
            return terminal.waitForCardAbsent(NOTICED_MS) ? Reason.CARD_LIFTED : Reason.CARD_MUTE;
        } catch (CardException e) {
            return Reason.SLOT_GONE;
        }
    }
}
