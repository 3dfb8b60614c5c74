// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The module's firmware from power on to power off: packets in, packets out. */
final class ModuleLife implements Runnable {
    private static final int RECEIVE_ERROR = 0x01;
    /** A packet that has not gone on for so long will not. */
    private static final long GAP_NANOS = 500_000_000;

    private static final byte[] GREETING = {0x55};

    /** What the firmware is connected to. */
    record Line(PseudoTerminal terminal, Pace pace, WireLog log, Floor floor, AtomicBoolean noise) {}

    private final ModuleKind kind;
    private final ModuleMemory memory;
    private final Instructions instructions;
    private final Line line;
    private final SerialWire wire;
    private final Ef01Frame frame = new Ef01Frame();
    private final ByteArrayOutputStream incoming = new ByteArrayOutputStream();
    private final CountDownLatch awake = new CountDownLatch(1);
    private Consumer<byte[]> receiver;
    private long counted;
    private long heardAt;

    ModuleLife(ModuleKind kind, ModuleMemory memory, Instructions instructions, Line line) {
        this.kind = kind;
        this.memory = memory;
        this.instructions = instructions;
        this.line = line;
        this.wire = new SerialWire(line.terminal(), line.pace(), line.noise());
        instructions.onRestart(() -> {
            start();
            wire.send(GREETING, memory.speed);
        });
    }

    @Override
    public void run() {
        start();
        if (kind.manners().greets()) {
            wire.send(GREETING, memory.speed);
        }
        awake.countDown();
        while (!line.terminal().closed()) {
            byte[] heard = wire.receive(memory.speed);
            listen(heard.length > 0);
            for (byte b : heard) {
                frame.take(b).forEach(this::handle);
            }
        }
    }

    /** Waits until the module has started. */
    void awaitStart() throws InterruptedException {
        awake.await();
    }

    /** What is sent to a module that is starting is lost. */
    private void start() {
        line.pace().take(Duration.ofMillis(kind.manners().startMs()));
        if (line.pace().real()) {
            line.terminal().discard();
        }
    }

    private void listen(boolean heard) {
        long now = System.nanoTime();
        if (!heard && frame.begun() && now - heardAt > GAP_NANOS) {
            frame.forget();
        }
        heardAt = heard ? now : heardAt;
    }

    private void handle(Ef01Frame.Packet packet) {
        if (packet.address() != memory.address) {
            return;
        }
        wire.settle();
        wake();
        if (!packet.sound()) {
            line.log().note("> a packet with a wrong sum");
            answer(Answer.code(RECEIVE_ERROR), memory.speed);
        } else if (packet.kind() == Ef01Frame.COMMAND) {
            command(packet.payload());
        } else if (receiver != null && (packet.kind() == Ef01Frame.DATA || packet.kind() == Ef01Frame.END)) {
            receive(packet);
        }
        Arrays.fill(packet.payload(), (byte) 0);
    }

    /** The manuals do not say what wakes a module whose wake line is not connected; here any packet does. */
    private void wake() {
        if (memory.asleep) {
            memory.asleep = false;
            line.pace().take(Duration.ofMillis(kind.manners().startMs()));
        }
    }

    private void command(byte[] payload) {
        line.log().note("> " + Words.command(payload));
        int speed = memory.speed;
        Answer answer = instructions.carryOut(payload);
        receiver = answer.receiver();
        incoming.reset();
        answer(answer, speed);
        count(payload[0], answer);
    }

    private void answer(Answer answer, int speed) {
        line.log().note("< " + Words.answer(answer));
        wire.send(Ef01Frame.encoded(memory.address, Ef01Frame.ACK, answer.ack()), speed);
        if (answer.data() != null) {
            stream(answer.data());
        }
        answer.afterwards().run();
    }

    private void stream(byte[] data) {
        int size = memory.packetSize();
        for (int from = 0; from < data.length && !line.terminal().closed(); from += size) {
            boolean last = from + size >= data.length;
            byte[] part = Arrays.copyOfRange(data, from, Math.min(data.length, from + size));
            int packet = last ? Ef01Frame.END : Ef01Frame.DATA;
            wire.send(Ef01Frame.encoded(memory.address, packet, part), memory.speed);
            Arrays.fill(part, (byte) 0);
        }
        Arrays.fill(data, (byte) 0);
    }

    private void receive(Ef01Frame.Packet packet) {
        if (incoming.size() > kind.imageBytes()) {
            receiver = null;
            return;
        }
        incoming.writeBytes(packet.payload());
        if (packet.kind() == Ef01Frame.END) {
            line.log().note("> data, " + incoming.size() + " bytes in all");
            receiver.accept(incoming.toByteArray());
            receiver = null;
        }
    }

    private void count(byte instruction, Answer answer) {
        long crossed = wire.crossedNanos();
        Duration work = switch (instruction) {
            case 0x01 -> Instructions.IMAGING;
            case 0x02 -> Instructions.EXTRACTION;
            default -> Duration.ZERO;
        };
        boolean emptyGlass = instruction == 0x01 && !answer.ok();
        if (!emptyGlass) {
            line.floor().passed(work.plusNanos(crossed - counted));
        }
        counted = crossed;
    }
}
