// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import java.time.Duration;

/** One thread that does tasks in order, now or after a while in real time. Both calls return at once. */
public interface DeskThread extends AutoCloseable {
    void run(Runnable task);

    void after(Duration delay, Runnable task);

    /** Drops what is not begun and interrupts what is. */
    @Override
    void close();

    /** A thread of the system with this name. */
    static DeskThread named(String name) {
        return new SystemDeskThread(name);
    }
}
