// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import id.anjungan.simulator.wire.WireLog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Simple Serial Interface with packeted decode data: looks while it is enabled, repeats what is not acknowledged, asks
 * again for what came damaged.
 */
final class SsiFirmware implements Firmware {
    private static final int REVISION = 0xA3;
    private static final int REVISION_ANSWER = 0xA4;
    private static final int ACK = 0xD0;
    private static final int NAK = 0xD1;
    private static final int FLUSH = 0xD2;
    private static final int START = 0xE4;
    private static final int STOP = 0xE5;
    private static final int ENABLE = 0xE9;
    private static final int DISABLE = 0xEA;
    private static final int DECODED = 0xF3;

    private static final int RESEND = 1;
    private static final int BAD_CONTEXT = 2;
    private static final int RETRANSMITTED = 1;
    private static final int CONTINUED = 2;
    private static final byte QR_CODE = 0x1C;
    private static final int LONGEST_DATA = 251;
    private static final long ANSWER_NANOS = 2_000_000_000L;
    private static final int TRIES = 3;

    private final Consumer<byte[]> wire;
    private final WireLog log;
    private final SsiFrame frame = new SsiFrame();
    private final Deque<byte[]> untold = new ArrayDeque<>();
    private boolean enabled = true;
    private int tries;
    private long toldAt;

    SsiFirmware(Consumer<byte[]> wire, WireLog log) {
        this.wire = wire;
        this.log = log;
    }

    @Override
    public void hear(byte[] bytes) {
        for (byte b : bytes) {
            frame.take(b).ifPresent(this::carryOut);
        }
        boolean late = !untold.isEmpty() && System.nanoTime() - toldAt > ANSWER_NANOS;
        if (late) {
            again();
        }
    }

    private void carryOut(SsiFrame.Packet packet) {
        log.note("> " + Integer.toHexString(packet.opcode()) + ", " + packet.data().length + " bytes of data");
        if (!packet.sound()) {
            answer(NAK, (byte) RESEND);
            return;
        }
        switch (packet.opcode()) {
            case ACK -> acknowledged();
            case NAK -> again();
            case ENABLE, DISABLE -> {
                enabled = packet.opcode() == ENABLE;
                untold.clear();
                answer(ACK);
            }
            case START, STOP, FLUSH -> answer(ACK);
            case REVISION -> answer(REVISION_ANSWER, "CONTOH".getBytes(StandardCharsets.US_ASCII));
            default -> answer(NAK, (byte) BAD_CONTEXT);
        }
    }

    private void acknowledged() {
        untold.poll();
        tries = 0;
        send();
    }

    private void again() {
        if (++tries >= TRIES) {
            untold.clear();
            tries = 0;
        } else if (!untold.isEmpty()) {
            byte[] packet = untold.peek();
            untold.poll();
            untold.addFirst(SsiFrame.encoded(
                    DECODED, packet[3] | RETRANSMITTED, Arrays.copyOfRange(packet, 4, packet.length - 2)));
            send();
        }
    }

    private void send() {
        if (!untold.isEmpty()) {
            log.note("< a code's packet of " + untold.peek().length + " bytes");
            wire.accept(untold.peek());
            toldAt = System.nanoTime();
        }
    }

    private void answer(int opcode, byte... data) {
        log.note("< " + Integer.toHexString(opcode) + ", " + data.length + " bytes of data");
        wire.accept(SsiFrame.encoded(opcode, 0, data));
    }

    @Override
    public void tell(String text) {
        if (!untold.isEmpty()) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += LONGEST_DATA - 1) {
            int to = Math.min(bytes.length, from + LONGEST_DATA - 1);
            byte[] data = new byte[1 + to - from];
            data[0] = QR_CODE;
            System.arraycopy(bytes, from, data, 1, to - from);
            untold.add(SsiFrame.encoded(DECODED, to < bytes.length ? CONTINUED : 0, data));
        }
        tries = 0;
        send();
    }

    @Override
    public boolean looks() {
        return enabled;
    }
}
