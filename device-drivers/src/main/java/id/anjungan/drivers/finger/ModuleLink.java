// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Conversation with a module over an open line: commands answered within three tries. */
final class ModuleLink {
    static final int TRIES = 3;
    private static final long PACKET_WAIT = TimeUnit.MILLISECONDS.toNanos(500);
    /** Longer than the rest of any image at 57600 baud. */
    private static final long DRAIN_WAIT = TimeUnit.SECONDS.toNanos(10);

    /** A look at the glass takes half a second. */
    private static final long ABANDON_WAIT = TimeUnit.MILLISECONDS.toNanos(700);

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(50);

    private final SerialLine line;
    private final ModuleKey key;
    private final VfyPwd password;
    private final int baud;
    private final FingerPacketReader reader;

    /** @param baud the speed that the line was opened at */
    ModuleLink(SerialLine line, ModuleKey key, int baud) {
        this.line = line;
        this.key = key;
        this.password = new VfyPwd(key.password());
        this.baud = baud;
        this.reader = new FingerPacketReader(line, key.address());
    }

    int baud() {
        return baud;
    }

    /**
     * Shows the password; empty when nobody answers at this speed. A module that is still sending the picture that a
     * kiosk asked for before it was killed is waited for.
     */
    Optional<Boolean> verified() throws LineGone, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try {
                byte[] ack = acknowledged(password);
                Confirmation code = Confirmation.of(ack);
                if (code != Confirmation.RECEIVE_ERROR) {
                    return Optional.of(password.understood(code, ack));
                }
            } catch (Unanswered e) {
                if (!reader.heard()) {
                    return Optional.empty();
                }
                reader.drain(DRAIN_WAIT);
            }
        }
        return Optional.empty();
    }

    /** Asks up to three times. */
    <T> T exchange(Command<T> command) throws FingerScannerFault, InterruptedException {
        Unanswered last = null;
        try {
            for (int i = 0; i < TRIES; i++) {
                try {
                    byte[] ack = acknowledged(command);
                    Confirmation code = Confirmation.of(ack);
                    if (code == Confirmation.PASSWORD_WANTED) {
                        showAgain();
                    } else if (code != Confirmation.RECEIVE_ERROR) {
                        return meaning(command, code, ack);
                    }
                } catch (Unanswered e) {
                    last = e;
                    reader.drain(PACKET_WAIT);
                }
            }
        } catch (LineGone e) {
            throw gone(e);
        }
        throw new FingerScannerFault(Kind.GARBLED, "no usable answer to " + name(command), last);
    }

    /** The module has started anew without our noticing. */
    private void showAgain() throws LineGone, Unanswered, InterruptedException, FingerScannerFault {
        byte[] ack = acknowledged(password);
        if (!password.understood(Confirmation.of(ack), ack)) {
            throw new FingerScannerFault(Kind.UNFIT, "the module wants another password", null);
        }
    }

    private static <T> T meaning(Command<T> command, Confirmation code, byte[] ack) throws FingerScannerFault {
        T meaning = command.understood(code, ack);
        if (meaning == null) {
            String words = name(command) + ": " + code.words() + " (" + Integer.toHexString(ack[0] & 0xFF) + ")";
            throw new FingerScannerFault(Kind.BROKEN, words, null);
        }
        return meaning;
    }

    private static String name(Command<?> command) {
        return command.getClass().getSimpleName();
    }

    /** Asks once; the acknowledgement's payload. */
    private byte[] acknowledged(Command<?> command) throws LineGone, Unanswered, InterruptedException {
        reader.discard();
        line.write(new FingerPacket(key.address(), FingerPacket.Kind.COMMAND, command.payload()).encoded());
        long deadline = line.now() + TimeUnit.MILLISECONDS.toNanos(command.patienceMs());
        while (true) {
            FingerPacket packet = reader.next(deadline - line.now());
            if (packet.kind() == FingerPacket.Kind.ACK) {
                return packet.payload();
            }
            packet.wipe();
        }
    }

    /** Says something that nothing depends on; no answer is as good as any. */
    void hint(Command<?> command) throws FingerScannerFault, InterruptedException {
        try {
            acknowledged(command);
        } catch (Unanswered nobodyMinds) {
            reader.wipe();
        } catch (LineGone e) {
            throw gone(e);
        }
    }

    /** Brings the module's picture over. */
    FingerImage image(ModuleProfile profile) throws FingerScannerFault, InterruptedException {
        try (ImageTransfer transfer = new ImageTransfer(line, reader, profile, baud)) {
            for (int i = 0; i < TRIES; i++) {
                transfer.begin();
                Optional<FingerImage> image = exchange(new UpImage()) ? transfer.received() : transfer.refused();
                if (image.isPresent()) {
                    return image.get();
                }
            }
            throw transfer.fault();
        } catch (LineGone e) {
            throw gone(e);
        }
    }

    /** Lets a moment pass between two looks at an empty glass. */
    void rest() throws FingerScannerFault, InterruptedException {
        try {
            reader.rest(REST);
        } catch (LineGone e) {
            throw gone(e);
        }
    }

    /**
     * After an interrupt: lets the module finish what it was asked, so that its answer meets nobody else's question.
     */
    void abandon() throws FingerScannerFault {
        try {
            reader.next(ABANDON_WAIT);
        } catch (LineGone e) {
            throw gone(e);
        } catch (Unanswered nothingWasPending) {
            reader.wipe();
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private static FingerScannerFault gone(LineGone cause) {
        return new FingerScannerFault(Kind.GONE, "fingerprint module gone", cause);
    }
}
