// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.pcsc.PcscSource;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/** A second client of the PC/SC service that likes to know what every new card is. */
final class OtherProgram implements AutoCloseable {
    private static final byte[] SELECT = {0, (byte) 0xA4, 4, 0, 2, 0x3F, 0};

    private final PcscSource source = new PcscSource();
    private final CardTerminals terminals;
    private Card card;
    private CompletableFuture<String> answer;

    OtherProgram() throws CardException {
        terminals = source.open();
    }

    void connect(String protocol) throws CardException {
        CardTerminal slot = terminals.list().stream()
                .filter(one -> VpcdStand.CARD_SLOT.matcher(one.getName()).find())
                .findFirst()
                .orElseThrow();
        card = slot.connect(protocol);
    }

    /** Asks the card to select something else; the first time only, on a thread of its own. */
    synchronized void selectInBackground() {
        if (answer == null) {
            answer = CompletableFuture.supplyAsync(this::select);
        }
    }

    /** What came of it; waits for that. */
    String answer() throws Exception {
        return answer.get(10, TimeUnit.SECONDS);
    }

    private String select() {
        try {
            return card.getBasicChannel().transmit(ByteBuffer.wrap(SELECT), ByteBuffer.allocate(300)) + " bytes";
        } catch (CardException e) {
            return e.getMessage();
        }
    }

    @Override
    public void close() throws CardException {
        if (card != null) {
            card.disconnect(false);
        }
        source.close(terminals);
    }
}
