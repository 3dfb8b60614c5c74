// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.List;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/**
 * What one look at a slot shows, before anything is asked of the card in it.
 *
 * @param reader the slot's own name
 * @param occupied whether something lies there
 * @param answerToReset of what lies there; empty when that does not answer, or when nothing does
 */
public record SlotSight(String reader, boolean occupied, byte[] answerToReset) {
    private static final byte[] NOTHING = {};

    /**
     * Looks, and puts everything back. Blocks shortly.
     *
     * @throws LineBroken there is no such slot, or no service
     */
    public static SlotSight of(TerminalSource source, SlotName slot) throws LineBroken {
        CardTerminals terminals = null;
        try {
            terminals = source.open();
            List<CardTerminal> all = terminals.list();
            return look(slot.among(all));
        } catch (CardException e) {
            throw new LineBroken(LineBroken.Reason.SLOT_GONE, e.getMessage(), e);
        } finally {
            if (terminals != null) {
                source.close(terminals);
            }
        }
    }

    private static SlotSight look(CardTerminal terminal) throws CardException {
        String name = terminal.getName();
        if (!terminal.isCardPresent()) {
            return new SlotSight(name, false, NOTHING);
        }
        try {
            Card card = terminal.connect("*");
            byte[] atr = card.getATR().getBytes();
            card.disconnect(true);
            return new SlotSight(name, true, atr);
        } catch (CardNotPresentException e) {
            return new SlotSight(name, false, NOTHING);
        } catch (CardException mute) {
            return new SlotSight(name, true, NOTHING);
        }
    }
}
