// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what crossed a line, whole, to be played again by a {@link ReplayingLine}. A record of a citizen's
 * card is personal data: it leaves the memory only as a {@link Transcript}.
 */
public final class RecordingLine implements ApduLine {
    /** One command, its response, and how long that took. */
    public record Exchange(byte[] command, byte[] response, Duration took) {}

    private final ApduLine line;
    private final List<Exchange> record = new ArrayList<>();

    public RecordingLine(ApduLine line) {
        this.line = line;
    }

    @Override
    public byte[] exchange(byte[] command) throws LineBroken {
        long start = System.nanoTime();
        byte[] response = line.exchange(command);
        record.add(new Exchange(command.clone(), response.clone(), Duration.ofNanos(System.nanoTime() - start)));
        return response;
    }

    /** What crossed so far. */
    public List<Exchange> exchanges() {
        return List.copyOf(record);
    }

    @Override
    public void close() {
        line.close();
    }
}
