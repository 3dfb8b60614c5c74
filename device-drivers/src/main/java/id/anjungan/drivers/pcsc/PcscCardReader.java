// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The card reader over PC/SC: finds the slot, powers the card up, and lets a procedure read it. */
public final class PcscCardReader implements CardReader {
    private static final Logger LOG = LoggerFactory.getLogger(PcscCardReader.class);

    private final PcscStation station;
    private final SlotName slot;
    private final CardProcedure procedure;
    private boolean prepared;
    private String trouble = "";

    /** @param slot found anywhere in the name of the slot that takes citizens' cards */
    public PcscCardReader(TerminalSource source, Pattern slot, CardProcedure procedure) {
        this(source, SlotName.like(slot), procedure);
    }

    /** @param slot takes citizens' cards */
    public PcscCardReader(TerminalSource source, SlotName slot, CardProcedure procedure) {
        this(new PcscStation(source), slot, procedure);
    }

    PcscCardReader(PcscStation station, SlotName slot, CardProcedure procedure) {
        this.station = station;
        this.slot = slot;
        this.procedure = procedure;
    }

    @Override
    public void prepare() throws CardReaderFault {
        try {
            open();
        } catch (CardReaderFault e) {
            throw logged(e);
        }
    }

    @Override
    public CardReading read(CardRequest request) throws CardReaderFault {
        try {
            return tried(request);
        } catch (CardReaderFault e) {
            forget();
            throw logged(e);
        }
    }

    private CardReading tried(CardRequest request) throws CardReaderFault {
        Limits limits = Limits.of(procedure.exchangeLimit(), procedure.readLimit());
        try (CardContact card = contact(limits)) {
            return read(card, request);
        } catch (LineBroken e) {
            return outcome(e, new CardReading.Dead());
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
    private CardContact contact(Limits limits) throws LineBroken, CardReaderFault {
        boolean fresh = !prepared;
        if (fresh) {
            open();
        }
        try {
            return station.hold(slot, limits);
        } catch (LineBroken e) {
            if (fresh || e.reason() != Reason.SLOT_GONE) {
                throw e;
            }
            open();
            return station.hold(slot, limits);
        }
    }

    private void open() throws CardReaderFault {
        forget();
        try {
            station.demand(slot);
            procedure.prepare(station);
            prepared = true;
            trouble = "";
        } catch (LineBroken e) {
            throw fault(e);
        } finally {
            if (!prepared) {
                forget();
            }
        }
    }

    /** @param whenMute what a card is that does not answer: dead before it ever did, unreadable after */
    private static CardReading outcome(LineBroken broken, CardReading whenMute) throws CardReaderFault {
        return switch (broken.reason()) {
            case CARD_LIFTED -> new CardReading.Lifted();
            case CARD_MUTE -> whenMute;
            case SILENT, SLOT_TAKEN, SLOT_GONE -> throw fault(broken);
        };
    }

    private static CardReaderFault fault(LineBroken broken) {
        CardReaderFault.Kind kind =
                broken.reason() == Reason.SILENT ? CardReaderFault.Kind.SILENT : CardReaderFault.Kind.GONE;
        return new CardReaderFault(kind, broken.getMessage(), broken);
    }

    /** The citizen is told a code; what it was in particular stands only here, once until it changes. */
    private CardReaderFault logged(CardReaderFault fault) {
        String now = fault.kind() + ": " + fault.getMessage();
        if (!now.equals(trouble)) {
            trouble = now;
            LOG.warn("the card reader failed, {}", now);
        }
        return fault;
    }

    private void forget() {
        prepared = false;
        procedure.release();
        station.drop();
    }
}
