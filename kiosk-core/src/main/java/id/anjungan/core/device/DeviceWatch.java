// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.function.Consumer;

/** Watches presence on a thread of its own and only reports; acts belong to the ports. */
public interface DeviceWatch extends AutoCloseable {
    /** Begins to watch; the present state is reported first, then every change. Called once. */
    void watch(Consumer<DeviceHappening> listener);

    @Override
    void close();
}
