// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.util.Arrays;

/**
 * One slot of the virtual reader: what lies in it, and whether the reader is plugged in. A chip laid anew has a new
 * number, so that nobody talks to another chip than the one that was powered up. Safe from any thread.
 */
final class CardSlot {
    private static final int GET_UID = 0xFFCA;

    private final boolean contactless;
    private final WireLog log;
    private final Pace pace;
    private final Floor floor;
    private boolean plugged = true;
    private VirtualChip chip;
    private int number;

    CardSlot(boolean contactless, Pace pace, Floor floor, WireLog log) {
        this.contactless = contactless;
        this.pace = pace;
        this.floor = floor;
        this.log = log;
    }

    synchronized void lay(VirtualChip newChip) {
        chip = newChip;
        number++;
        log.note("# laid");
    }

    synchronized void lift() {
        if (chip != null) {
            log.note("# lifted");
        }
        chip = null;
        number++;
    }

    synchronized void plug(boolean in) {
        plugged = in;
        number++;
        log.note(in ? "# reader plugged in" : "# reader unplugged");
    }

    synchronized boolean isPlugged() {
        return plugged;
    }

    synchronized boolean isOccupied() {
        return plugged && chip != null;
    }

    /** The number of what lies there now. */
    synchronized int number() {
        return number;
    }

    /** Powers up; empty when the chip is dead. Only while {@link #isOccupied}, else also empty. */
    synchronized byte[] powerUp() {
        if (chip == null) {
            return new byte[0];
        }
        byte[] atr = chip.powerUp();
        log.note(atr.length == 0 ? "# power up -> (silence)" : "# power up -> " + Hex.of(atr) + "  # answer to reset");
        return atr;
    }

    /** Whether an APDU goes to the chip; the reader answers the others by itself. */
    boolean reaches(byte[] command) {
        return !contactless || command.length < 2 || ((command[0] & 0xFF) << 8 | command[1] & 0xFF) != GET_UID;
    }

    /** The answer, after the time that it takes; null when the chip was lifted meanwhile. */
    byte[] exchange(int expected, byte[] command) {
        byte[] response = answer(expected, command);
        if (response == null) {
            return null;
        }
        if (reaches(command)) {
            var time = contactless ? CardFloor.radio(command.length + response.length) : CardFloor.samCommand();
            floor.begins(time);
            pace.take(time);
        }
        synchronized (this) {
            if (number != expected || !isOccupied()) {
                log.note("# lifted within an exchange");
                return null;
            }
            log.note(reaches(command) ? chip.narrate(command, response) : ApduNarrator.card(command, response));
            return response;
        }
    }

    private synchronized byte[] answer(int expected, byte[] command) {
        if (number != expected || !isOccupied()) {
            return null;
        }
        return reaches(command) ? chip.answer(command) : withStatus(chip.uid());
    }

    private static byte[] withStatus(byte[] uid) {
        byte[] response = Arrays.copyOf(uid, uid.length + 2);
        response[uid.length] = (byte) 0x90;
        return response;
    }
}
