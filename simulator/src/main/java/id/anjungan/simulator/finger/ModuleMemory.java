// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What a module remembers: settings, notes and models for ever, picture and features until its power goes. */
final class ModuleMemory {
    private static final int NOTE = 32;
    private static final int PASSED = 2;
    private static final int PASSWORD_SHOWN = 4;
    private static final int PICTURE_TAKEN = 8;

    private final ModuleKind kind;
    private final byte[][] buffers;
    private final byte[][] notes = new byte[16][NOTE];
    private final Map<Integer, byte[]> models = new TreeMap<>();
    private final Set<ModulePart> broken = ConcurrentHashMap.newKeySet();
    private FingerImage picture;
    int address = 0xFFFFFFFF;
    int password;
    int sizeCode = 2;
    int nextSizeCode = sizeCode;
    /** Read by others, too. */
    volatile int speed;

    int nextSpeed;
    int level = 3;
    boolean verified;
    /** The last comparison found a finger. */
    boolean passed;

    boolean asleep;

    ModuleMemory(ModuleKind kind, int speed) {
        this.kind = kind;
        this.speed = speed;
        this.nextSpeed = speed;
        this.password = kind.factoryPassword();
        this.buffers = new byte[kind.buffers() + 1][];
    }

    /** Power gone and back. */
    void restart() {
        forgetPicture();
        verified = false;
        passed = false;
        asleep = false;
        speed = nextSpeed;
        sizeCode = nextSizeCode;
    }

    /** Picture and features live in memory that sleep does not keep. */
    void forgetPicture() {
        keep(null);
        Arrays.fill(buffers, null);
    }

    void keep(FingerImage taken) {
        if (picture != null) {
            picture.close();
        }
        picture = taken;
    }

    FingerImage picture() {
        return picture;
    }

    /** A password is asked for when somebody has set one. */
    boolean locked() {
        return password != kind.factoryPassword() && !verified;
    }

    /** Breaks a part, or mends it; from any thread. */
    void breakDown(ModulePart part, boolean isBroken) {
        if (isBroken) {
            broken.add(part);
        } else {
            broken.remove(part);
        }
    }

    boolean works(ModulePart part) {
        return !broken.contains(part);
    }

    int packetSize() {
        return 32 << sizeCode;
    }

    boolean hasBuffer(int number) {
        return number >= 1 && number < buffers.length;
    }

    byte[] buffer(int number) {
        return hasBuffer(number) ? buffers[number] : null;
    }

    void buffer(int number, byte[] features) {
        buffers[number] = features;
    }

    Map<Integer, byte[]> models() {
        return models;
    }

    byte[] note(int page) {
        return page >= 0 && page < notes.length ? notes[page] : null;
    }

    /** The picture as it goes over the line: two pixels a byte, the upper four bits of each, the left one high. */
    byte[] packedPicture() {
        byte[] grey = picture.grey();
        byte[] packed = new byte[kind.imageBytes()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) (grey[2 * i] & 0xF0 | (grey[2 * i + 1] & 0xF0) >> 4);
        }
        return packed;
    }

    /** The sixteen bytes that ReadSysPara tells. */
    byte[] parameters() {
        ByteBuffer out = ByteBuffer.allocate(16);
        int status = (passed ? PASSED : 0) | (verified ? PASSWORD_SHOWN : 0) | (picture == null ? 0 : PICTURE_TAKEN);
        out.putShort((short) status).putShort((short) kind.systemId()).putShort((short) kind.capacity());
        out.putShort((short) level).putInt(address).putShort((short) sizeCode).putShort((short) (speed / 9600));
        return out.array();
    }

    /** A page of the index: bit b of byte k tells whether model 8k + b is there. */
    byte[] index(int page) {
        byte[] bits = new byte[32];
        for (int id : models.keySet()) {
            if (id / 256 == page) {
                bits[id % 256 / 8] |= (byte) (1 << id % 8);
            }
        }
        return bits;
    }
}
