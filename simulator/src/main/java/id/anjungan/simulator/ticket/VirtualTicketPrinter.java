// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import id.anjungan.simulator.finger.PseudoTerminal;
import id.anjungan.simulator.finger.SerialPlug;
import id.anjungan.simulator.finger.SerialWire;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * An ESC/POS printer for 80 mm paper at the end of a pseudo-terminal: obeys real-time commands at once and all others
 * in their turn, stops when something is the matter, goes on when it is mended, and forgets when it is told to. Public
 * methods are safe from any thread; the printer itself lives on one of its own.
 */
public final class VirtualTicketPrinter implements AutoCloseable {
    /** 150 mm a second, 8 dots a millimetre. */
    private static final long NANOS_A_DOT = 1_000_000_000L / (150 * 8);

    /**
     * What is built in.
     *
     * @param baud its line's speed
     * @param link a symbolic link to be kept to its device file; null for none
     */
    public record Setup(int baud, Path link) {}

    private final Setup setup;
    private final Pace pace;
    private final WireLog log;
    private final TicketBody body = new TicketBody();
    private final AtomicBoolean noise = new AtomicBoolean();
    private final AtomicInteger cut = new AtomicInteger();
    private final List<Consumer<BufferedImage>> listeners = new CopyOnWriteArrayList<>();
    private final SerialPlug plug;

    public VirtualTicketPrinter(Setup setup, Pace pace, WireLog log) {
        this.setup = setup;
        this.pace = pace;
        this.log = log;
        this.plug = new SerialPlug("virtual-ticket", setup.link(), line -> () -> live(line));
    }

    /** Gives it power; the path of the device file that a client opens. */
    public String start() throws IOException {
        return plug.in(setup.baud());
    }

    private void live(PseudoTerminal line) {
        SerialWire wire = new SerialWire(line, pace, noise);
        CommandStream stream = new CommandStream();
        TicketProgram program =
                new TicketProgram(new TicketProgram.Surroundings(log, this::hand, bytes -> answer(wire, bytes), body));
        while (!line.closed()) {
            stream.take(wire.receive(setup.baud()), command -> obey(command, stream, program, wire));
            int lost = stream.lost();
            if (lost > 0) {
                log.note("> no room for " + lost + " bytes");
            }
            boolean goesOn = true;
            while (goesOn && body.mayPrint()) {
                var command = stream.next();
                command.ifPresent(bytes -> pace.take(Duration.ofNanos(program.carryOut(bytes) * NANOS_A_DOT)));
                goesOn = command.isPresent();
            }
        }
    }

    private void obey(byte[] command, CommandStream stream, TicketProgram program, SerialWire wire) {
        wire.settle();
        if (command.length == 3 && command[1] == 4) {
            int answer = body.answer(command[2]);
            log.note("> DLE EOT " + command[2]);
            if (answer >= 0) {
                answer(wire, new byte[] {(byte) answer});
            }
        } else if (command.length > 3) {
            log.note("> DLE DC4 8, all that waits is forgotten");
            stream.forget();
            program.forget();
            answer(wire, new byte[] {0x37, 0x25, 0});
        }
    }

    private void answer(SerialWire wire, byte[] bytes) {
        if (body.is(TicketCondition.SILENT)) {
            return;
        }
        StringBuilder words = new StringBuilder("<");
        for (byte b : bytes) {
            words.append(" %02x".formatted(b & 0xFF));
        }
        log.note(words.toString());
        wire.send(bytes, setup.baud());
    }

    private void hand(BufferedImage ticket) {
        listeners.forEach(listener -> listener.accept(ticket));
        cut.incrementAndGet();
    }

    /** Is told of every ticket when it is cut off, on the printer's own thread. */
    public void listen(Consumer<BufferedImage> listener) {
        listeners.add(listener);
    }

    /** How many tickets were cut off since it was made. */
    public int tickets() {
        return cut.get();
    }

    /** From now on that is the matter as well. */
    public void set(TicketCondition condition) {
        body.set(condition);
        noise.set(body.is(TicketCondition.GARBAGE));
    }

    /** All is well again. */
    public void clear() {
        body.clear();
        noise.set(false);
    }

    /** Pulls the cable; whoever has the line open is hung up. What was not printed is forgotten. */
    public void unplug() {
        plug.out();
    }

    /** Puts the cable back; the path may be another, the link is the same. */
    public String plug() throws IOException {
        return start();
    }

    @Override
    public void close() {
        unplug();
    }
}
