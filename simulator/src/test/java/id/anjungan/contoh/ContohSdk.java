// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import java.util.function.IntConsumer;

/** An invented vendor's library for its reader with sensor: it says "verified", and little more. */
interface ContohSdk {
    int VERIFIED = 0;
    int NOT_VERIFIED = 1;
    int FINGER_BAD = 2;
    int NO_FINGER_ON_CARD = 3;
    int CARD_GONE = 4;
    int CARD_UNKNOWN = 5;
    int CANCELLED = 6;

    int SHOW_CARD = 10;
    int READING = 11;
    int SHOW_FINGER = 12;

    /** Throws when its licence does not fit. */
    void connect() throws ContohSdkException;

    /** Waits for a card and a finger, and gives one of the first seven numbers; state numbers go to the listener. */
    int identify(IntConsumer state) throws ContohSdkException, InterruptedException;

    /** The number on the card that was read last. */
    String lastNik();

    void disconnect();

    /** What goes wrong in the library: {@code LICENCE}, {@code USB}, {@code TIMEOUT}. */
    final class ContohSdkException extends Exception {
        private static final long serialVersionUID = 1L;

        ContohSdkException(String code) {
            super(code);
        }
    }
}
