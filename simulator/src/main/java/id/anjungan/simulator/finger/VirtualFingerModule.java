// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A fingerprint module of the EF01 family at the end of a pseudo-terminal, and the hand that is laid on it. It answers
 * as the manuals say, takes its time as real ones do, and believes nothing of the driver. Public methods are safe from
 * any thread; the module itself lives on one of its own.
 */
public final class VirtualFingerModule implements AutoCloseable {
    /**
     * What is built in.
     *
     * @param baud the speed that it was left at
     * @param link a symbolic link to be kept to its device file; null for none
     * @param seed impressions are numbered from it: the same seed and acts give the same pictures
     * @param standing a finger that is offered stays until withdrawn, laid anew for every picture
     */
    public record Setup(ModuleKind kind, int baud, Path link, long seed, boolean standing) {
        /** A ZFM-20 as it leaves the factory, with a finger that is lifted when its picture has been taken. */
        public static Setup usual(Path link, long seed) {
            return new Setup(ModuleKind.ZFM20, 57600, link, seed, false);
        }
    }

    private final Setup setup;
    private final Pace pace;
    private final WireLog log;
    private final VirtualGlass glass;
    private final ModuleMemory memory;
    private final Instructions instructions;
    private final Floor floor = new Floor();
    private final AtomicBoolean noise = new AtomicBoolean();
    private final SerialPlug plug;
    private volatile ModuleLife running;

    public VirtualFingerModule(Setup setup, Pace pace, WireLog log) {
        this.setup = setup;
        this.pace = pace;
        this.log = log;
        this.glass = new VirtualGlass(setup.kind().glass(), setup.seed(), setup.standing());
        this.memory = new ModuleMemory(setup.kind(), setup.baud());
        this.instructions = new Instructions(setup.kind(), memory, glass, pace);
        this.plug = new SerialPlug("virtual-finger", setup.link(), this::life);
    }

    private ModuleLife life(PseudoTerminal line) {
        running =
                new ModuleLife(setup.kind(), memory, instructions, new ModuleLife.Line(line, pace, log, floor, noise));
        return running;
    }

    /** Gives it power; the path of the device file that a client opens. */
    public String start() throws IOException {
        return plug.in(memory.speed);
    }

    /** Waits until the module hears: some tenths of a second after it was given power, if timing is true to life. */
    public void awaitStart() throws InterruptedException {
        running.awaitStart();
    }

    /** The speed that it runs at. */
    public int baud() {
        return memory.speed;
    }

    /** Breaks something inside, or mends it. */
    public void breakDown(ModulePart part, boolean broken) {
        memory.breakDown(part, broken);
    }

    /**
     * Lays a finger on the glass: the one asked for, or with null the first of the person's chip. Nothing is laid for
     * people whose fingers are missing. May take some tenths of a second the first time, while the finger grows.
     */
    public void offer(Persona persona, FingerOffer finger, FingerPosition asked) {
        glass.lay(persona, finger, asked);
    }

    /** Takes the hand away. */
    public void withdraw() {
        glass.clear();
    }

    /** Grows a person's fingers beforehand, so that offering them takes no time. */
    public void expect(Persona persona) {
        glass.expect(persona);
    }

    /** Puts noise on the line, or takes it off: nothing that crosses it can be read. */
    public void garble(boolean noisy) {
        noise.set(noisy);
    }

    /** Pulls the cable; whoever has the line open is hung up. */
    public void unplug() {
        if (plug.out()) {
            memory.restart();
        }
    }

    /** Puts the cable back; the path may be another, the link is the same. */
    public String plug() throws IOException {
        return start();
    }

    /**
     * The least time that the exchanges with a finger on the glass could have taken: bits on
     * the wire, imaging and extraction. Looks at an empty glass are the human's time, not the machine's.
     */
    public Floor floor() {
        return floor;
    }

    @Override
    public void close() {
        unplug();
    }
}
