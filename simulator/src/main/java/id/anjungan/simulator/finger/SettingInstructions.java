// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;

/** The instructions about settings, notes, light, and what the module tells of itself. */
final class SettingInstructions {
    private static final Set<Integer> KNOWN =
            Set.of(0x0E, 0x0F, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x35, 0x39, 0x3A, 0x3C, 0x3D);

    private static final int RECEIVE_ERROR = 0x01;
    private static final int WRONG_PASSWORD = 0x13;
    private static final int NOT_WRITTEN = 0x18;
    private static final int NO_SUCH_SETTING = 0x1A;
    private static final int NO_SUCH_VALUE = 0x1B;
    private static final int NO_SUCH_NOTE = 0x1C;
    private static final int NO_SUCH_PORT_STATE = 0x1D;
    private static final int INFORMATION = 512;
    private static final int TEXT = 32;
    private static final int PRODUCT = 46;

    private final ModuleKind kind;
    private final ModuleMemory memory;
    private final SplittableRandom random = new SplittableRandom(0xADF01);
    private Runnable start = () -> {};

    SettingInstructions(ModuleKind kind, ModuleMemory memory) {
        this.kind = kind;
        this.memory = memory;
    }

    void onRestart(Runnable begin) {
        this.start = begin;
    }

    boolean knows(int code) {
        return KNOWN.contains(code);
    }

    Answer carryOut(int code, ByteBuffer parameters) {
        return switch (code) {
            case 0x0E -> set(parameters.get(), parameters.get() & 0xFF);
            case 0x0F -> Answer.values(0, memory.parameters());
            case 0x12 -> setPassword(parameters.getInt());
            case 0x13 -> verify(parameters.getInt());
            case 0x14 ->
                Answer.values(0, ByteBuffer.allocate(4).putInt(random.nextInt()).array());
            case 0x15 -> setAddress(parameters.getInt());
            case 0x16 -> Answer.data(Arrays.copyOf(text("CONTOH " + kind.name()), INFORMATION));
            case 0x17 -> port(parameters);
            case 0x18, 0x19 -> note(code, parameters);
            case 0x35 -> light(parameters);
            case 0x39 -> Answer.values(0, Arrays.copyOf(text("CONTOH algorithm 1.0"), TEXT));
            case 0x3A -> Answer.values(0, Arrays.copyOf(text("CONTOH firmware 1.0"), TEXT));
            case 0x3C -> Answer.values(0, product());
            case 0x3D -> Answer.code(0).then(this::restart);
            default -> throw new IllegalArgumentException("instruction " + code + " is not about settings");
        };
    }

    /** The answer still goes out at the old speed, but nothing behind it. */
    private Answer set(int number, int value) {
        if (number < 4 || number > 6) {
            return Answer.code(NO_SUCH_SETTING);
        }
        boolean possible = switch (number) {
            case 4 -> kind.manners().speeds().contains(value);
            case 5 -> value >= 1 && value <= 5;
            default -> value <= 3;
        };
        if (!possible) {
            return Answer.code(NO_SUCH_VALUE);
        }
        Answer answer = written();
        if (answer.ok()) {
            apply(number, value);
        }
        return answer;
    }

    private void apply(int number, int value) {
        memory.level = number == 5 ? value : memory.level;
        memory.nextSpeed = number == 4 ? value * 9600 : memory.nextSpeed;
        memory.nextSizeCode = number == 6 ? value : memory.nextSizeCode;
        memory.speed = kind.manners().speedAtOnce() ? memory.nextSpeed : memory.speed;
        memory.sizeCode = kind.manners().sizeAtOnce() ? memory.nextSizeCode : memory.sizeCode;
    }

    private Answer written() {
        return Answer.code(memory.works(ModulePart.FLASH) ? 0 : NOT_WRITTEN);
    }

    private Answer setPassword(int password) {
        Answer answer = written();
        if (answer.ok()) {
            memory.password = password;
            memory.verified = true;
        }
        return answer;
    }

    private Answer verify(int password) {
        memory.verified = password == memory.password;
        return Answer.code(memory.verified ? 0 : WRONG_PASSWORD);
    }

    /** The acknowledgement already carries the new address. */
    private Answer setAddress(int address) {
        Answer answer = written();
        memory.address = answer.ok() ? address : memory.address;
        return answer;
    }

    /** Without a parameter it is the handshake of older firmware. */
    private static Answer port(ByteBuffer parameters) {
        boolean known = !parameters.hasRemaining() || (parameters.get() & 0xFE) == 0;
        return Answer.code(known ? 0 : NO_SUCH_PORT_STATE);
    }

    private Answer note(int code, ByteBuffer parameters) {
        byte[] note = memory.note(parameters.get());
        if (note == null) {
            return Answer.code(NO_SUCH_NOTE);
        }
        if (code == 0x19) {
            return Answer.values(0, note);
        }
        byte[] text = new byte[note.length];
        parameters.get(text);
        Answer answer = written();
        System.arraycopy(text, 0, note, 0, answer.ok() ? text.length : 0);
        return answer;
    }

    /** Control 1 to 6, speed, colour, times; a module without a ring takes it and stays dark. */
    private static Answer light(ByteBuffer parameters) {
        int control = parameters.get() & 0xFF;
        parameters.get();
        int colour = parameters.get() & 0xFF;
        parameters.get();
        boolean known = control >= 1 && control <= 6 && colour >= 1 && colour <= 8;
        return Answer.code(known ? 0 : RECEIVE_ERROR);
    }

    private byte[] product() {
        ByteBuffer out = ByteBuffer.allocate(PRODUCT);
        out.put(text(kind.name()));
        out.position(16).put(text("CONT")).put(text("00000001")).put((byte) 1).put((byte) 0);
        out.position(38);
        out.putShort((short) kind.glass().width()).putShort((short) kind.glass().height());
        out.putShort((short) (2 * kind.features())).putShort((short) kind.capacity());
        return out.array();
    }

    private void restart() {
        memory.restart();
        start.run();
    }

    private static byte[] text(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
