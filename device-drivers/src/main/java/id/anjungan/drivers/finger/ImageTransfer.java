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

/**
 * The data packets of one picture, in as many transfers as it takes. The protocol numbers no packet: a lost or doubled
 * one shows in the length alone, so a transfer is whole or made anew. It may take a quarter longer than the wire needs
 * with the smallest packets, and two seconds; what trickles on beyond that is not waited for.
 */
final class ImageTransfer implements AutoCloseable {
    private static final long PACKET_WAIT = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long GRACE = TimeUnit.SECONDS.toNanos(2);
    private static final int SMALLEST_PACKET = 32;
    private static final int UNREADABLE = -1;

    private final SerialLine line;
    private final FingerPacketReader reader;
    private final ModuleProfile profile;
    private final byte[] packed;
    private final long longest;
    private long deadline;
    private int length;
    private boolean alike = true;

    ImageTransfer(SerialLine line, FingerPacketReader reader, ModuleProfile profile, int baud) {
        this.line = line;
        this.reader = reader;
        this.profile = profile;
        this.packed = new byte[profile.imageBytes()];
        long bytes = (long) packed.length / SMALLEST_PACKET * (SMALLEST_PACKET + FingerPacket.FRAME);
        this.longest = TimeUnit.SECONDS.toNanos(bytes * 10 * 5 / 4) / baud + GRACE;
    }

    /** The module is asked now. */
    void begin() {
        deadline = line.now() + longest;
    }

    /** The module has nothing to send. */
    Optional<FingerImage> refused() {
        alike = false;
        return Optional.empty();
    }

    /** The picture; empty when it did not come over whole. */
    Optional<FingerImage> received() throws LineGone, InterruptedException {
        int before = length;
        length = collected();
        if (length == packed.length) {
            return Optional.of(unpacked());
        }
        alike &= length > 0 && (before == 0 || before == length);
        reader.drain(deadline - line.now());
        return Optional.empty();
    }

    /** How many bytes came up to the last packet. */
    private int collected() throws LineGone, InterruptedException {
        int count = 0;
        try {
            while (true) {
                FingerPacket packet = reader.next(Math.min(PACKET_WAIT, deadline - line.now()));
                if (packet.kind() != FingerPacket.Kind.ACK) {
                    count = added(packet.payload(), count);
                }
                packet.wipe();
                if (packet.kind() == FingerPacket.Kind.END_OF_DATA || count > packed.length) {
                    return count;
                }
                if (deadline - line.now() < 0) {
                    return UNREADABLE;
                }
            }
        } catch (Unanswered e) {
            return UNREADABLE;
        }
    }

    private int added(byte[] data, int count) {
        if (count + data.length > packed.length) {
            return packed.length + 1;
        }
        System.arraycopy(data, 0, packed, count, data.length);
        return count + data.length;
    }

    private FingerImage unpacked() {
        byte[] grey = new byte[profile.width() * profile.height()];
        for (int i = 0; i < grey.length; i++) {
            int nibble = i % 2 == 0 ? packed[i / 2] >> 4 & 0x0F : packed[i / 2] & 0x0F;
            grey[i] = profile.bits() == 8 ? packed[i] : (byte) (nibble * 17);
        }
        return new FingerImage(profile.width(), profile.height(), profile.dpi(), grey);
    }

    /** Why there is no picture: whole pictures of one other size come from another module than configured. */
    FingerScannerFault fault() {
        return alike
                ? new FingerScannerFault(Kind.UNFIT, "images of another size", null)
                : new FingerScannerFault(Kind.GARBLED, "no image came over whole", null);
    }

    @Override
    public void close() {
        Arrays.fill(packed, (byte) 0);
        reader.wipe();
    }
}
