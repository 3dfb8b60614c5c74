// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.regex.Pattern;

/** The card reader over PC/SC: finds the slot, powers the card up, and lets a procedure read it. */
public final class PcscCardReader implements CardReader {
    private final PcscStation station;
    private final Pattern slot;
    private final CardProcedure procedure;
    private boolean prepared;

    /** @param slot found anywhere in the name of the slot that takes citizens' cards */
    public PcscCardReader(TerminalSource source, Pattern slot, CardProcedure procedure) {
        this.station = new PcscStation(source);
        this.slot = slot;
        this.procedure = procedure;
    }

    @Override
    public void prepare() throws CardReaderFault {
        forget();
        try {
            if (!station.has(slot)) {
                throw new CardReaderFault(CardReaderFault.Kind.GONE, "no slot is named like " + slot, null);
            }
            procedure.prepare(station);
            prepared = true;
        } catch (LineBroken e) {
            throw fault(e);
        } finally {
            if (!prepared) {
                forget();
            }
        }
    }

    @Override
    public CardReading read(CardRequest request) throws CardReaderFault {
        long end = System.nanoTime() + procedure.readLimit().toNanos();
        try (CardContact card = contact()) {
            return read(new CardContact(new TimedLine(card.line(), end), card.longestResponse()), request);
        } catch (LineBroken e) {
            return outcome(e, new CardReading.Dead());
        } catch (CardReaderFault e) {
            forget();
            throw e;
        }
    }

    private CardReading read(CardContact card, CardRequest request) throws CardReaderFault {
        try {
            return procedure.read(card, request);
        } catch (LineBroken e) {
            return outcome(e, new CardReading.Unreadable());
        }
    }

    @Override
    public void close() {
        forget();
        station.close();
    }

    /** A restart of the service shows only at the first call of the next read; that one call is worth a second try. */
    private CardContact contact() throws LineBroken, CardReaderFault {
        boolean fresh = !prepared;
        if (fresh) {
            prepare();
        }
        try {
            return station.connect(slot, procedure.exchangeLimit());
        } catch (LineBroken e) {
            if (fresh || e.reason() != Reason.SLOT_GONE) {
                throw e;
            }
            prepare();
            return station.connect(slot, procedure.exchangeLimit());
        }
    }

    /** @param whenMute what a card is that does not answer: dead before it ever did, unreadable after */
    private CardReading outcome(LineBroken broken, CardReading whenMute) throws CardReaderFault {
        switch (broken.reason()) {
            case CARD_LIFTED:
                return new CardReading.Lifted();
            case CARD_MUTE:
                return whenMute;
            default:
                forget();
                throw fault(broken);
        }
    }

    private static CardReaderFault fault(LineBroken broken) {
        CardReaderFault.Kind kind =
                broken.reason() == Reason.SILENT ? CardReaderFault.Kind.SILENT : CardReaderFault.Kind.GONE;
        return new CardReaderFault(kind, broken.getMessage(), broken);
    }

    private void forget() {
        prepared = false;
        procedure.release();
        station.drop();
    }
}
