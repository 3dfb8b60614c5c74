// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import java.io.IOException;

/** Where sound comes out: mono, 16 bits signed, little endian. Used by one thread at a time. */
interface SoundOutlet {
    /**
     * Begins a piece of sound.
     *
     * @param rate samples a second
     */
    void begin(int rate) throws IOException;

    /** Takes samples on; blocks while there is no room for them. */
    void play(byte[] samples) throws IOException, InterruptedException;

    /** Waits until all that was taken has been heard. */
    void finish() throws InterruptedException;

    /** Ends the piece at once, with whatever was not heard yet; does nothing where none was begun. */
    void end();
}
