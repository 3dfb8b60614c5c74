// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.simulator.timing.Pace;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/**
 * The instructions about glass and picture; those about settings are {@link SettingInstructions}', those about models
 * {@link ModelInstructions}'.
 */
final class Instructions {
    static final Duration IMAGING = Duration.ofMillis(500);
    static final Duration EXTRACTION = Duration.ofMillis(400);
    /** A look at an empty glass. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    private static final int NO_FINGER = 0x02;
    private static final int NOT_TAKEN = 0x03;
    private static final int MESSY = 0x06;
    private static final int TOO_FEW_POINTS = 0x07;
    private static final int NOT_SENT = 0x0F;
    private static final int NO_PICTURE = 0x15;
    private static final int SENSOR_ABNORMAL = 0x29;
    /** Also for a command whose parameters are missing. */
    private static final int RECEIVE_ERROR = 0x01;

    private static final int MUST_VERIFY = 0x21;
    private static final int UNDEFINED = 0x19;
    private static final int VERIFY_PASSWORD = 0x13;

    private final ModuleKind kind;
    private final ModuleMemory memory;
    private final VirtualGlass glass;
    private final Pace pace;
    private final SettingInstructions settings;
    private final ModelInstructions models;

    Instructions(ModuleKind kind, ModuleMemory memory, VirtualGlass glass, Pace pace) {
        this.kind = kind;
        this.memory = memory;
        this.glass = glass;
        this.pace = pace;
        this.settings = new SettingInstructions(kind, memory);
        this.models = new ModelInstructions(kind, memory);
    }

    /** What the module does to start anew. */
    void onRestart(Runnable start) {
        settings.onRestart(start);
    }

    Answer carryOut(byte[] command) {
        int code = command[0] & 0xFF;
        if (kind.manners().unknown().contains(code)) {
            return Answer.code(UNDEFINED);
        }
        if (memory.locked() && code != VERIFY_PASSWORD) {
            return Answer.code(MUST_VERIFY);
        }
        ByteBuffer parameters = ByteBuffer.wrap(command, 1, command.length - 1);
        try {
            return switch (code) {
                case 0x01, 0x52 -> look();
                case 0x28 -> lookClosely();
                case 0x02 -> extract(parameters.get() & 0xFF);
                case 0x0A -> memory.picture() == null ? Answer.code(NOT_SENT) : Answer.data(memory.packedPicture());
                case 0x0B -> Answer.receiving(this::showPicture);
                case 0x36 -> Answer.code(memory.works(ModulePart.SENSOR) ? 0 : SENSOR_ABNORMAL);
                case 0x30, 0x40, 0x50, 0x51 -> Answer.code(0);
                case 0x33 -> Answer.code(0).then(this::sleep);
                case 0x53 -> Answer.code(0x55);
                default ->
                    settings.knows(code) ? settings.carryOut(code, parameters) : models.carryOut(code, parameters);
            };
        } catch (java.nio.BufferUnderflowException parametersMissing) {
            return Answer.code(RECEIVE_ERROR);
        }
    }

    private Answer look() {
        FingerImage picture = glass.look();
        pace.take(picture == null ? GLANCE : IMAGING);
        if (picture == null) {
            return Answer.code(NO_FINGER);
        }
        if (!memory.works(ModulePart.SENSOR)) {
            picture.close();
            return Answer.code(NOT_TAKEN);
        }
        memory.keep(picture);
        return Answer.code(0);
    }

    /** GetImageEx also says what it thinks of the picture. */
    private Answer lookClosely() {
        Answer seen = look();
        return seen.ok() && grade(memory.picture()) != 0 ? Answer.code(TOO_FEW_POINTS) : seen;
    }

    private Answer extract(int buffer) {
        pace.take(EXTRACTION);
        FingerImage picture = memory.picture();
        if (picture == null || !memory.hasBuffer(buffer)) {
            return Answer.code(NO_PICTURE);
        }
        int grade = grade(picture);
        if (grade == 0) {
            models.extracted(buffer);
        }
        return Answer.code(grade);
    }

    /** Too few points when hardly any skin touched the glass, and messy when there is no contrast. */
    private static int grade(FingerImage picture) {
        int[] levels = new int[16];
        for (byte grey : picture.grey()) {
            levels[(grey & 0xFF) >> 4]++;
        }
        int all = picture.grey().length;
        int dark = Arrays.stream(levels, 0, 9).sum();
        int commonest = Arrays.stream(levels).max().orElse(0);
        if (dark < all / 10) {
            return TOO_FEW_POINTS;
        }
        return commonest > all * 9 / 10 ? MESSY : 0;
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

    private void sleep() {
        memory.forgetPicture();
        memory.asleep = true;
    }
}
