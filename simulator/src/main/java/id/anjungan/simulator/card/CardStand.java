// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reader on the kiosk's front as the world moves it: a slot on which cards are laid, and a slot with the SAM.
 * Kiosks reach it by the {@code javax.smartcardio} provider of {@code card.link}. Safe from any thread.
 */
public final class CardStand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CardStand.class);
    private static final byte NO_READER = 0;
    private static final byte EMPTY = 1;
    private static final byte OCCUPIED = 2;

    /** How the reader's driver behaves. */
    public enum Mood {
        WELL,
        /** Throws what its contract does not allow. */
        DRIVER_CRASHES,
        /** Never answers an APDU. */
        SILENT
    }

    private final CardWorkshop workshop;
    private final Floor floor = new Floor();
    private final CardSlot card;
    private final CardSlot samSlot;
    private final SamChip sam;
    private final List<StandConnection> kiosks = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private volatile IntConsumer onApdu = count -> {};
    private final AtomicInteger apdus = new AtomicInteger();
    private volatile boolean closed;
    private ServerSocket server;

    /** The SAM lies in its slot from the start; no card does. */
    public CardStand(CardWorkshop workshop, Pace pace, WireLog cardLog, WireLog samLog) {
        this.workshop = workshop;
        this.card = new CardSlot(true, pace, floor, cardLog);
        this.samSlot = new CardSlot(false, pace, floor, samLog);
        this.sam = workshop.samChip();
        samSlot.lay(sam);
    }

    /** Opens the stand for kiosks on a free loopback port, which is returned. */
    public int start() throws IOException {
        server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        daemon(this::accept, "adm-card-stand").start();
        return server.getLocalPort();
    }

    /** Lays a persona's card; whatever lies there is lifted first. Takes a second for a persona's first card. */
    public void lay(Persona persona, CardCondition condition) throws IOException {
        lay(workshop.card(persona, condition));
    }

    /** Lays any chip. */
    public void lay(VirtualChip chip) {
        apdus.set(0);
        card.lay(chip);
        tell();
    }

    /** Lifts what lies there; the kiosk learns of it at once, and any exchange under way fails. */
    public void lift() {
        card.lift();
        tell();
    }

    public boolean cardLies() {
        return card.isOccupied();
    }

    public void unplugReader() {
        card.plug(false);
        tell();
    }

    public void plugReader() {
        card.plug(true);
        tell();
    }

    public void unplugSam() {
        samSlot.plug(false);
        tell();
    }

    public void plugSam() {
        samSlot.plug(true);
        tell();
    }

    /** Puts another chip into the SAM's slot. */
    void insertSam(VirtualChip chip) {
        samSlot.lay(chip);
        tell();
    }

    /** What is the matter with the SAM; nothing at the start. */
    public void sam(SamCondition condition) {
        sam.be(condition);
    }

    /** From now on the reader's driver behaves so. */
    public void behave(Mood newMood) {
        mood = newMood;
    }

    /**
     * Told how many APDUs the card on the reader has answered since it was laid, after each answer and before the
     * next command is taken: a card lifted there is lifted after exactly that many.
     */
    public void onCardApdu(IntConsumer listener) {
        onApdu = listener;
    }

    /** How many APDUs the card on the reader has answered since it was laid. */
    public int apdus() {
        return apdus.get();
    }

    /** The time that physics took from what crossed both slots, whatever the pace was. */
    public Floor floor() {
        return floor;
    }

    /** A kiosk that was just being accepted is turned away too. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            kiosks.forEach(StandConnection::close);
        }
        if (server != null) {
            server.close();
        }
    }

    CardSlot slot(int index) throws IOException {
        return switch (index) {
            case 0 -> card;
            case 1 -> samSlot;
            default -> throw new IOException("no such slot");
        };
    }

    Mood mood() {
        return mood;
    }

    void answered(CardSlot slot) {
        if (slot == card) {
            onApdu.accept(apdus.incrementAndGet());
        }
    }

    void left(StandConnection kiosk) {
        kiosks.remove(kiosk);
        kiosk.close();
    }

    private void accept() {
        try {
            while (!closed) {
                admit(new StandConnection(this, server.accept()));
            }
        } catch (IOException e) {
            if (!closed) {
                throw new UncheckedIOException(e);
            }
            LOG.debug("the card stand is closed");
        }
    }

    private synchronized void admit(StandConnection kiosk) {
        if (closed) {
            kiosk.close();
            return;
        }
        kiosks.add(kiosk);
        kiosk.tell(presence());
        daemon(kiosk::serve, "adm-card-kiosk").start();
    }

    private synchronized void tell() {
        byte[] presence = presence();
        kiosks.forEach(kiosk -> kiosk.tell(presence));
    }

    private byte[] presence() {
        return new byte[] {presence(card), presence(samSlot)};
    }

    private static byte presence(CardSlot slot) {
        if (!slot.isPlugged()) {
            return NO_READER;
        }
        return slot.isOccupied() ? OCCUPIED : EMPTY;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
