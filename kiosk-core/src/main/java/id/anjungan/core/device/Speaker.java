// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/**
 * Says words aloud. A machine that cannot speak is silent and nothing else: what is heard stands on the screen too, so
 * there is no fault that anybody would have to be told of, and the driver writes into the log once what it lacks.
 */
public interface Speaker {
    /**
     * Says the words and returns when the last of them has been heard. One thread at a time; blocks as long as it
     * speaks. An interrupt silences it within 200 ms.
     *
     * @return whether all of it was said: false when it was interrupted (the interrupt is taken), or cannot be heard
     */
    boolean say(Speech speech);

    /** Gives everything up, and silences what is being said; safe to call twice, from any thread. */
    void close();
}
