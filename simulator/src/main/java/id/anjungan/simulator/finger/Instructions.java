// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.simulator.timing.Pace;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;

/** The instructions about glass, picture and settings; those about models are {@link ModelInstructions}'. */
final class Instructions {
    static final Duration IMAGING = Duration.ofMillis(500);
    static final Duration EXTRACTION = Duration.ofMillis(400);
    /** A look at an empty glass. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    private static final int MUST_VERIFY = 0x21;
    private static final int UNDEFINED = 0x19;
    private static final int VERIFY_PASSWORD = 0x13;

    private final ModuleKind kind;
    private final ModuleMemory memory;
    private final VirtualGlass glass;
    private final Pace pace;
    private final ModelInstructions models;
    private final SplittableRandom random = new SplittableRandom(0xADF01);
    private Runnable greeting = () -> {};

    Instructions(ModuleKind kind, ModuleMemory memory, VirtualGlass glass, Pace pace) {
        this.kind = kind;
        this.memory = memory;
        this.glass = glass;
        this.pace = pace;
        this.models = new ModelInstructions(kind, memory);
    }

    /** What the module does when it has started anew. */
    void onRestart(Runnable greeting) {
        this.greeting = greeting;
    }

    Answer carryOut(byte[] command) {
        int code = command[0] & 0xFF;
        if (memory.password != 0 && !memory.verified && code != VERIFY_PASSWORD) {
            return Answer.code(MUST_VERIFY);
        }
        ByteBuffer parameters = ByteBuffer.wrap(command, 1, command.length - 1);
        try {
            return switch (code) {
                case 0x01, 0x28, 0x52 -> look();
                case 0x02 -> extract(parameters.get() & 0xFF);
                case 0x0A -> memory.picture() == null ? Answer.code(0x0F) : Answer.data(memory.packedPicture());
                case 0x0B -> Answer.receiving(this::showPicture);
                case 0x0E -> set(parameters.get(), parameters.get() & 0xFF);
                case 0x0F -> Answer.values(0, memory.parameters());
                case 0x12 -> setPassword(parameters.getInt());
                case 0x13 -> verify(parameters.getInt());
                case 0x14 -> Answer.values(0, bytes(random.nextInt()));
                case 0x15 -> setAddress(parameters.getInt());
                case 0x16 -> Answer.data(new byte[512]);
                case 0x18, 0x19 -> note(code, parameters);
                case 0x39, 0x3A -> Answer.values(0, new byte[32]);
                case 0x3C -> Answer.values(0, product());
                case 0x3D -> Answer.code(0).then(this::restart);
                case 0x53 -> Answer.code(0x55);
                case 0x17, 0x30, 0x33, 0x35, 0x36, 0x40, 0x50, 0x51 -> Answer.code(0);
                default -> models.carryOut(code, parameters);
            };
        } catch (java.nio.BufferUnderflowException parametersMissing) {
            return Answer.code(UNDEFINED);
        }
    }

    private Answer look() {
        FingerImage picture = glass.look();
        pace.take(picture == null ? GLANCE : IMAGING);
        if (picture == null) {
            return Answer.code(0x02);
        }
        memory.keep(picture);
        return Answer.code(0);
    }

    /** Tells too few points when hardly any skin touched the glass, and messy when there is no contrast. */
    private Answer extract(int buffer) {
        pace.take(EXTRACTION);
        FingerImage picture = memory.picture();
        if (picture == null || !memory.hasBuffer(buffer)) {
            return Answer.code(0x15);
        }
        int[] levels = new int[16];
        for (byte grey : picture.grey()) {
            levels[(grey & 0xFF) >> 4]++;
        }
        int all = picture.grey().length;
        int dark = Arrays.stream(levels, 0, 9).sum();
        int commonest = Arrays.stream(levels).max().orElse(0);
        if (dark < all / 10) {
            return Answer.code(0x07);
        }
        if (commonest > all * 9 / 10) {
            return Answer.code(0x06);
        }
        models.extracted(buffer);
        return Answer.code(0);
    }

    private void showPicture(byte[] packed) {
        byte[] grey = new byte[kind.imageBytes() * 2];
        for (int i = 0; i < grey.length && i / 2 < packed.length; i++) {
            int nibble = i % 2 == 0 ? packed[i / 2] >> 4 & 0x0F : packed[i / 2] & 0x0F;
            grey[i] = (byte) (nibble << 4);
        }
        Geometry size = kind.glass();
        memory.keep(new FingerImage(size.width(), size.height(), size.dpi(), grey));
    }

    private Answer set(int number, int value) {
        boolean speed = number == 4 && value >= 1 && value <= 12;
        boolean level = number == 5 && value >= 1 && value <= 5;
        boolean size = number == 6 && value <= 3;
        if (!speed && !level && !size) {
            return Answer.code(0x1A);
        }
        return Answer.code(0).then(() -> {
            memory.nextSpeed = speed ? value * 9600 : memory.nextSpeed;
            memory.speed = kind.speedAtOnce() ? memory.nextSpeed : memory.speed;
            memory.level = level ? value : memory.level;
            memory.sizeCode = size ? value : memory.sizeCode;
        });
    }

    private Answer setPassword(int password) {
        memory.password = password;
        memory.verified = true;
        return Answer.code(0);
    }

    private Answer verify(int password) {
        memory.verified = password == memory.password;
        return Answer.code(memory.verified ? 0 : 0x13);
    }

    /** The acknowledgement already carries the new address. */
    private Answer setAddress(int address) {
        memory.address = address;
        return Answer.code(0);
    }

    private Answer note(int code, ByteBuffer parameters) {
        byte[] note = memory.note(parameters.get());
        if (note == null) {
            return Answer.code(0x1C);
        }
        if (code == 0x19) {
            return Answer.values(0, note);
        }
        parameters.get(note);
        return Answer.code(0);
    }

    private byte[] product() {
        ByteBuffer out = ByteBuffer.allocate(46);
        out.put(kind.name().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.position(38);
        out.putShort((short) kind.glass().width()).putShort((short) kind.glass().height());
        out.putShort((short) (2 * kind.features())).putShort((short) kind.capacity());
        return out.array();
    }

    private void restart() {
        memory.restart();
        greeting.run();
    }

    private static byte[] bytes(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
