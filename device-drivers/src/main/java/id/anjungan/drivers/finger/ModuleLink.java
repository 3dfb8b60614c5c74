// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Conversation with a module over an open line: commands answered within three tries, images brought over whole. */
final class ModuleLink {
    static final int TRIES = 3;
    private static final long PACKET_WAIT = TimeUnit.MILLISECONDS.toNanos(500);
    /** Longer than the rest of any image at 57600 baud. */
    private static final long DRAIN_WAIT = TimeUnit.SECONDS.toNanos(10);

    /** A look at the glass takes half a second. */
    private static final long ABANDON_WAIT = TimeUnit.MILLISECONDS.toNanos(700);

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(50);

    private final SerialLine line;
    private final FingerPacketReader reader;

    ModuleLink(SerialLine line) {
        this.line = line;
        this.reader = new FingerPacketReader(line, FingerPacket.USUAL_ADDRESS);
    }

    /** Asks up to three times. */
    <T> T exchange(Command<T> command) throws FingerScannerFault, InterruptedException {
        Unanswered last = null;
        try {
            for (int i = 0; i < TRIES; i++) {
                try {
                    Optional<T> answer = ask(command);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                } catch (Unanswered e) {
                    last = e;
                    reader.drain(PACKET_WAIT);
                }
            }
        } catch (LineGone e) {
            throw gone(e);
        }
        throw new FingerScannerFault(
                Kind.GARBLED, "no usable answer to " + command.getClass().getSimpleName(), last);
    }

    /** Asks once; empty when the module says that it did not understand. */
    <T> Optional<T> ask(Command<T> command) throws LineGone, Unanswered, InterruptedException {
        reader.discard();
        line.write(FingerPacket.command(command.payload()).encoded());
        long deadline = line.now() + TimeUnit.MILLISECONDS.toNanos(command.patienceMs());
        while (true) {
            FingerPacket packet = reader.next(deadline - line.now());
            if (packet.kind() == FingerPacket.Kind.ACK) {
                return Optional.ofNullable(command.understood(packet.payload()[0] & 0xFF, packet.payload()));
            }
            packet.wipe();
        }
    }

    /** Brings the module's picture over. A transfer with a damaged, missing or doubled packet is made anew. */
    FingerImage image(ModuleProfile profile) throws FingerScannerFault, InterruptedException {
        byte[] packed = new byte[profile.imageBytes()];
        boolean whole = true;
        try {
            for (int i = 0; i < TRIES; i++) {
                whole = exchange(new UpImage());
                int length = whole ? received(packed) : 0;
                if (length == packed.length) {
                    return unpacked(packed, profile);
                }
                whole &= length >= 0;
                reader.drain(DRAIN_WAIT);
            }
        } catch (LineGone e) {
            throw gone(e);
        } finally {
            Arrays.fill(packed, (byte) 0);
            reader.wipe();
        }
        throw new FingerScannerFault(
                whole ? Kind.UNFIT : Kind.GARBLED, whole ? "images of another size" : "no image came over whole", null);
    }

    /** How many bytes came up to the last packet; -1 when one of them could not be read. */
    private int received(byte[] packed) throws LineGone, InterruptedException {
        int length = 0;
        try {
            while (true) {
                FingerPacket packet = reader.next(PACKET_WAIT);
                byte[] data = packet.payload();
                if (packet.kind() != FingerPacket.Kind.ACK && length + data.length <= packed.length) {
                    System.arraycopy(data, 0, packed, length, data.length);
                    length += data.length;
                } else if (packet.kind() != FingerPacket.Kind.ACK) {
                    length = packed.length + 1;
                }
                packet.wipe();
                if (packet.kind() == FingerPacket.Kind.END_OF_DATA || length > packed.length) {
                    return length;
                }
            }
        } catch (Unanswered e) {
            return -1;
        }
    }

    private static FingerImage unpacked(byte[] packed, ModuleProfile profile) {
        byte[] grey = new byte[profile.width() * profile.height()];
        for (int i = 0; i < grey.length; i++) {
            int nibble = i % 2 == 0 ? packed[i / 2] >> 4 & 0x0F : packed[i / 2] & 0x0F;
            grey[i] = profile.bits() == 8 ? packed[i] : (byte) (nibble * 17);
        }
        return new FingerImage(profile.width(), profile.height(), profile.dpi(), grey);
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
