// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.card.link.LinkFrame;
import id.anjungan.simulator.card.link.LinkFrame.Kind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The world's end of one kiosk connection; answers calls on a thread of its own. */
final class StandConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StandConnection.class);

    private final CardStand stand;
    private final Socket socket;
    private final OutputStream out;

    StandConnection(CardStand stand, Socket socket) throws IOException {
        this.stand = stand;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.out = socket.getOutputStream();
    }

    /** Serves until the kiosk goes away. */
    void serve() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()))) {
            while (true) {
                LinkFrame call = LinkFrame.read(in);
                answer(call);
            }
        } catch (IOException e) {
            LOG.debug("a kiosk has left the card slots: {}", e.getMessage());
        } finally {
            stand.left(this);
        }
    }

    /** Tells how the slots are now. */
    void tell(byte[] presence) {
        try {
            new LinkFrame(Kind.PRESENCE, 0, presence).write(out);
        } catch (IOException e) {
            LOG.debug("a kiosk cannot be told: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        LinkFrame.hangUp(socket);
    }

    private void answer(LinkFrame call) throws IOException {
        byte[] body = call.body();
        CardSlot slot = stand.slot(body.length == 0 ? -1 : body[0]);
        switch (call.kind()) {
            case POWER_UP -> powerUp(call.call(), slot);
            case TRANSMIT -> transmit(call, slot);
            case RELEASE -> reply(call.call(), Kind.ANSWER, new byte[0]);
            default -> throw new IOException("not a call");
        }
    }

    private void powerUp(int call, CardSlot slot) throws IOException {
        int number = slot.number();
        if (!slot.isPlugged()) {
            reply(call, Kind.NO_READER, new byte[0]);
            return;
        }
        if (!slot.isOccupied()) {
            reply(call, Kind.NO_CARD, new byte[0]);
            return;
        }
        byte[] atr = slot.powerUp();
        byte[] body =
                ByteBuffer.allocate(4 + atr.length).putInt(number).put(atr).array();
        reply(call, atr.length == 0 ? Kind.MUTE : Kind.POWERED, body);
    }

    private void transmit(LinkFrame call, CardSlot slot) throws IOException {
        ByteBuffer body = ByteBuffer.wrap(call.body(), 1, call.body().length - 1);
        int number = body.getInt();
        byte[] command = Arrays.copyOfRange(call.body(), body.position(), call.body().length);
        switch (stand.mood()) {
            case DRIVER_CRASHES -> reply(call.call(), Kind.CRASH, new byte[0]);
            case SILENT -> LOG.debug("the card is told to be silent");
            default -> {
                byte[] response = slot.exchange(number, command);
                reply(
                        call.call(),
                        response == null ? gone(slot) : Kind.ANSWER,
                        response == null ? new byte[0] : response);
                if (response != null && slot.reaches(command)) {
                    stand.answered(slot);
                }
            }
        }
    }

    private static Kind gone(CardSlot slot) {
        return slot.isPlugged() ? Kind.NO_CARD : Kind.NO_READER;
    }

    private void reply(int call, Kind kind, byte[] body) throws IOException {
        new LinkFrame(kind, call, body).write(out);
    }
}
