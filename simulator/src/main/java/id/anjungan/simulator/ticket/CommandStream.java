// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts what comes from the host into commands. Real-time commands are taken out as soon as they are whole, wherever
 * they stand, as printers do; what remains waits in a memory of four kilobytes, and what finds no room is lost.
 */
final class CommandStream {
    /** What a printer of this size remembers of what it has not printed. */
    static final int MEMORY = 4096;

    private static final byte DLE = 0x10;
    private static final byte EOT = 0x04;
    private static final byte ENQ = 0x05;
    private static final byte DC4 = 0x14;
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int CLEAR_LENGTH = 10;

    private final ByteArrayOutputStream urgent = new ByteArrayOutputStream();
    private byte[] waiting = {};
    private int lost;

    /** Whoever obeys real-time commands, whole ones. */
    interface RealTime {
        void obey(byte[] command);
    }

    void take(byte[] bytes, RealTime realTime) {
        for (byte b : bytes) {
            take(b, realTime);
        }
    }

    private void take(byte b, RealTime realTime) {
        if (urgent.size() == 0 && b != DLE) {
            keep(new byte[] {b});
            return;
        }
        urgent.write(b);
        byte[] begun = urgent.toByteArray();
        if (begun.length == 1) {
            return;
        }
        int length = begun[1] == EOT || begun[1] == ENQ ? 3 : begun[1] == DC4 ? CLEAR_LENGTH : 0;
        if (length == 0) {
            urgent.reset();
            keep(begun);
        } else if (begun.length == length) {
            urgent.reset();
            realTime.obey(begun);
        }
    }

    private void keep(byte[] bytes) {
        if (waiting.length + bytes.length > MEMORY) {
            lost += bytes.length;
            return;
        }
        byte[] all = Arrays.copyOf(waiting, waiting.length + bytes.length);
        System.arraycopy(bytes, 0, all, waiting.length, bytes.length);
        waiting = all;
    }

    /** How many bytes found no room since this was asked last. */
    int lost() {
        int now = lost;
        lost = 0;
        return now;
    }

    void forget() {
        waiting = new byte[0];
    }

    /** The next whole command, or the letters up to the next one; empty when none is whole yet. */
    Optional<byte[]> next() {
        int length = waiting.length == 0 ? 0 : length();
        if (length == 0 || length > waiting.length) {
            return Optional.empty();
        }
        byte[] command = Arrays.copyOf(waiting, length);
        waiting = Arrays.copyOfRange(waiting, length, waiting.length);
        return Optional.of(command);
    }

    private int length() {
        int first = waiting[0] & 0xFF;
        if (first >= 0x20) {
            int end = 1;
            while (end < waiting.length && (waiting[end] & 0xFF) >= 0x20) {
                end++;
            }
            return end;
        }
        if (first != ESC && first != GS) {
            return 1;
        }
        if (waiting.length < 2) {
            return 0;
        }
        return first == ESC ? lengthAfterEscape() : lengthAfterGroup();
    }

    private int lengthAfterEscape() {
        return switch (waiting[1]) {
            case '@', '2', 'i', 'm' -> 2;
            case '$', '\\' -> 4;
            default -> 3;
        };
    }

    private int lengthAfterGroup() {
        return switch (waiting[1]) {
            case 'L', 'W' -> 4;
            case 'V' -> waiting.length < 3 ? 0 : waiting[2] < 'A' ? 3 : 4;
            case '(' -> waiting.length < 5 ? 0 : 5 + word(3);
            case 'v' -> waiting.length < 8 ? 0 : 8 + word(4) * word(6);
            default -> 3;
        };
    }

    private int word(int at) {
        return (waiting[at] & 0xFF) | (waiting[at + 1] & 0xFF) << 8;
    }
}
