// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** What the pseudo-terminal needs of the C library (POSIX.1-2008 names, Linux numbers). */
interface LibC extends Library {
    LibC CALLS = Native.load("c", LibC.class);

    int READ_WRITE = 2;
    int NO_CONTROLLING_TERMINAL = 0x100;
    int NON_BLOCKING = 0x800;
    short POLL_IN = 1;
    short POLL_OUT = 4;
    int NOW = 0;
    int BOTH_QUEUES = 2;
    /** Linux {@code TCGETS2}: speeds as plain numbers, also those that have no constant. */
    NativeLong GET_TERMIOS2 = new NativeLong(0x802C542AL);

    /** {@code TCSETS2}. */
    NativeLong SET_TERMIOS2 = new NativeLong(0x402C542BL);

    /** Where things stand in a {@code struct termios2}. */
    int CONTROL_FLAGS_AT = 8;

    int INPUT_SPEED_AT = 36;
    int OUTPUT_SPEED_AT = 40;
    /** {@code CBAUD | CIBAUD}: the constants of both speeds. */
    int SPEED_FLAGS = 0x100F100F;
    /** {@code BOTHER}, for both speeds: what the numbers say. */
    int SPEED_BY_NUMBER = 0x10001000;
    /** Room for a {@code struct termios} of any system; Linux needs 60 bytes. */
    int TERMIOS_SIZE = 128;

    @Structure.FieldOrder({"fd", "events", "revents"})
    class PollFd extends Structure {
        public int fd;
        public short events;
        public short revents;
    }

    int posix_openpt(int flags);

    int grantpt(int fd);

    int unlockpt(int fd);

    int ptsname_r(int fd, byte[] name, int size);

    int open(String path, int flags);

    int close(int fd);

    int poll(PollFd fds, long count, int millis);

    long read(int fd, byte[] buffer, long count);

    long write(int fd, byte[] buffer, long count);

    int tcgetattr(int fd, Pointer termios);

    int tcsetattr(int fd, int when, Pointer termios);

    int tcflush(int fd, int queue);

    void cfmakeraw(Pointer termios);

    int ioctl(int fd, NativeLong request, Pointer argument);
}
