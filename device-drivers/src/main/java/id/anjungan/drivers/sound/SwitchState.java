// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.nio.file.Path;
import java.util.Optional;

/** How the switches of an input device stand now: a device tells changes only, so the first state must be asked for. */
final class SwitchState {
    private static final int READ_ONLY = 0;
    private static final int NON_BLOCKING = 0x800;
    private static final int BYTES = 8;
    /** {@code EVIOCGSW(8)} of linux/input.h: _IOC(_IOC_READ, 'E', 0x1b, 8). */
    private static final NativeLong GET_SWITCHES = new NativeLong(0x8008451BL);

    private SwitchState() {}

    private interface LibC extends Library {
        int open(String path, int flags);

        int ioctl(int fd, NativeLong request, Pointer argument);

        int close(int fd);
    }

    /** Whether a switch is on; empty where this is no input device, or this system has none. */
    static Optional<Boolean> of(Path device, int number) {
        try {
            return asked(Native.load("c", LibC.class), device, number);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> asked(LibC calls, Path device, int number) {
        int fd = calls.open(device.toString(), READ_ONLY | NON_BLOCKING);
        if (fd < 0) {
            return Optional.empty();
        }
        try (Memory switches = new Memory(BYTES)) {
            switches.clear();
            if (calls.ioctl(fd, GET_SWITCHES, switches) < 0) {
                return Optional.empty();
            }
            return Optional.of((switches.getByte(number / 8) >> number % 8 & 1) == 1);
        } finally {
            calls.close(fd);
        }
    }
}
