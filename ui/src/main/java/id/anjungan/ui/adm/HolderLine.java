// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.trust.Expectation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The holder's NIK, a line on standard input, which no list of processes and no history of commands shows. Where
 * nothing is connected there, or nothing comes, the holder is not looked for.
 */
final class HolderLine {
    private static final int LONGEST = 64;

    private final InputStream in;
    private final long patienceMillis;

    HolderLine(InputStream in, long patienceMillis) {
        this.in = in;
        this.patienceMillis = patienceMillis;
    }

    /**
     * Waits for the line's end, at most as long as its patience.
     *
     * @throws IllegalArgumentException when what came is no NIK
     */
    Expectation addTo(Expectation expected) throws IOException {
        String line = line().strip();
        if (line.isEmpty()) {
            return expected;
        }
        if (!line.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("NIK pada masukan baku harus 16 angka");
        }
        return expected.withHolder(line);
    }

    private String line() throws IOException {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread reader = new Thread(() -> complete(line), "holder-line");
        reader.setDaemon(true);
        reader.start();
        try {
            return line.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            return "";
        } catch (ExecutionException e) {
            throw new IOException("masukan baku", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private void complete(CompletableFuture<String> line) {
        try {
            byte[] some = new byte[LONGEST];
            int length = 0;
            int next = in.read();
            while (next >= 0 && next != '\n' && length < LONGEST) {
                some[length++] = (byte) next;
                next = in.read();
            }
            line.complete(new String(some, 0, length, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }
}
