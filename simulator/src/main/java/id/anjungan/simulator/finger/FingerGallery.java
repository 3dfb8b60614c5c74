// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerPosition;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the fingers last grown: the chip's template and the touch on the glass come from the same one. Thread-safe. */
final class FingerGallery {
    private static final int MOST = 24;

    private static final Map<Key, SyntheticFingerprint> GROWN = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SyntheticFingerprint> eldest) {
            return size() > MOST;
        }
    };

    private record Key(long seed, FingerPosition position) {}

    private FingerGallery() {}

    static SyntheticFingerprint finger(long seed, FingerPosition position) {
        synchronized (GROWN) {
            return GROWN.computeIfAbsent(new Key(seed, position), key -> SyntheticFingerprint.of(seed, position));
        }
    }
}
