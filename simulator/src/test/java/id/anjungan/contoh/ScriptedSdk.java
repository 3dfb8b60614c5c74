// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;

/** The invented library with what it is to find, one after another. */
final class ScriptedSdk implements ContohSdk {
    final Deque<Integer> codes = new ArrayDeque<>();
    String error = "";

    @Override
    public void connect() throws ContohSdkException {
        if (!error.isEmpty()) {
            throw new ContohSdkException(error);
        }
    }

    @Override
    public int identify(IntConsumer state) throws ContohSdkException, InterruptedException {
        connect();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        state.accept(SHOW_CARD);
        state.accept(READING);
        state.accept(SHOW_FINGER);
        return codes.remove();
    }

    @Override
    public String lastNik() {
        return "9901014501850001";
    }

    @Override
    public void disconnect() {
        error = "";
    }
}
