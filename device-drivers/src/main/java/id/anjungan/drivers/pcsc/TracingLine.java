// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.function.Consumer;

/**
 * Tells what crosses a line as shapes: header and lengths of a command, length and status word of a response. Never
 * data, so that a trace can be kept.
 */
public final class TracingLine implements ApduLine {
    private static final int HEADER = 4;

    private final ApduLine line;
    private final Consumer<String> trace;

    public TracingLine(ApduLine line, Consumer<String> trace) {
        this.line = line;
        this.trace = trace;
    }

    @Override
    public byte[] exchange(byte[] command) throws LineBroken {
        long start = System.nanoTime();
        byte[] response = line.exchange(command);
        trace.accept(String.format(
                "%s (%d bytes) -> %d bytes, %s in %d us",
                Hex.of(command, 0, Math.min(HEADER, command.length)),
                command.length,
                response.length,
                Hex.of(response, Math.max(0, response.length - 2), response.length),
                (System.nanoTime() - start) / 1000));
        return response;
    }

    @Override
    public void close() {
        line.close();
    }
}
