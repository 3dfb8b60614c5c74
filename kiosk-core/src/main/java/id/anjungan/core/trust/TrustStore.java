// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.office.TrustData;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The trust data that the office gave last. Safe from several threads; one writes, the inspector reads. */
public final class TrustStore {
    private final AtomicReference<TrustData> current = new AtomicReference<>();

    public void keep(TrustData data) {
        current.set(data);
    }

    /** Empty until the office has answered once. */
    public Optional<TrustData> current() {
        return Optional.ofNullable(current.get());
    }
}
