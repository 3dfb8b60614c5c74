// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.pcsc.Hex;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Randomness that is known before: hands out the given bytes, one after another. */
final class GivenBytes extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient Deque<byte[]> given = new ArrayDeque<>();

    /** @param digits of what is asked for, in its order */
    GivenBytes(String... digits) {
        List.of(digits).forEach(one -> given.add(Hex.bytes(one)));
    }

    @Override
    public void nextBytes(byte[] bytes) {
        byte[] next = given.remove();
        System.arraycopy(next, 0, bytes, 0, bytes.length);
    }
}
