// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.Arrays;

/**
 * Digits that a citizen types one after another: a NIK, a PIN. Held as ASCII bytes and never as a text. Each press
 * makes another value, and the engine overwrites the one before as soon as no stage holds it. Safe from several
 * threads: a reader gets all digits or, once they are overwritten, none.
 */
public final class TypedDigits implements Secret {
    /** The digit keys on the screen carry this and their digit: {@code angka-7}. */
    public static final String KEY = "angka-";

    /** The correction key: takes the last digit back. */
    public static final String CORRECT = "hapus";

    private static final int BASE = 10;

    private final byte[] digits;
    private final int count;
    private boolean overwritten;

    private TypedDigits(byte[] digits, int count) {
        this.digits = digits;
        this.count = count;
    }

    /** Nothing typed yet of so many digits. */
    public static TypedDigits none(int most) {
        return new TypedDigits(new byte[most], 0);
    }

    /** How many are typed. */
    public int count() {
        return count;
    }

    /** How many there will be. */
    public int most() {
        return digits.length;
    }

    public boolean isFull() {
        return count == digits.length;
    }

    /** What stands here after a press; the very same where the press is none of a digit or of the correction key. */
    public TypedDigits after(Pressed pressed) {
        if (pressed.is(CORRECT) && count > 0) {
            return copy(count - 1);
        }
        int digit = digit(pressed.control());
        if (digit < 0 || isFull()) {
            return this;
        }
        TypedDigits longer = copy(count);
        longer.digits[count] = (byte) ('0' + digit);
        return new TypedDigits(longer.digits, count + 1);
    }

    private static int digit(String control) {
        boolean key = control.length() == KEY.length() + 1 && control.startsWith(KEY);
        return key ? Character.digit(control.charAt(KEY.length()), BASE) : -1;
    }

    private synchronized TypedDigits copy(int first) {
        demandWhole();
        byte[] copied = new byte[digits.length];
        System.arraycopy(digits, 0, copied, 0, first);
        return new TypedDigits(copied, first);
    }

    /** Puts the digits typed into a place of somebody else's, who overwrites them after use. */
    public synchronized void copyInto(byte[] place, int at) {
        demandWhole();
        System.arraycopy(digits, 0, place, at, count);
    }

    /** One typed digit, for a screen that may show it. */
    public synchronized char shown(int position) {
        if (position >= count) {
            throw new IllegalArgumentException("not typed yet");
        }
        demandWhole();
        return (char) digits[position];
    }

    private void demandWhole() {
        if (overwritten) {
            throw new IllegalStateException("the digits are overwritten");
        }
    }

    @Override
    public synchronized void close() {
        overwritten = true;
        Arrays.fill(digits, (byte) 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedDigits typed && count == typed.count && Arrays.equals(digits, typed.digits);
    }

    @Override
    public int hashCode() {
        return count;
    }

    @Override
    public String toString() {
        return "TypedDigits[" + count + "]";
    }
}
