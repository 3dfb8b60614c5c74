// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.Answer;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Optional;

/** What a SAM does with the data that it unwraps: deciphers files that are enciphered besides, hashes, verifies. */
final class DataJudge {
    private static final int START = 0;
    private static final int STOP = 2;
    private static final int FEED_PHOTO = 3;
    private static final int VERIFY = 4;
    private static final int DECIPHER = 5;
    private static final int FEED_SIGNATURE = 6;
    private static final byte[] NONE = new byte[0];

    private final PublicKey verifier;
    private byte[] fileKey;
    private FileCipher cipher;
    private MessageDigest data;
    private MessageDigest photo;
    private byte[] dataHash = NONE;
    private byte[] signature = NONE;

    DataJudge(PublicKey verifier) {
        this.verifier = verifier;
    }

    /** From now on this card's. */
    void card(byte[] key) {
        forget();
        fileKey = key;
    }

    void forget() {
        fileKey = null;
        cipher = null;
        data = null;
        photo = null;
        dataHash = NONE;
        signature = NONE;
    }

    /** The data of a response on its way to the terminal; empty when they are no whole blocks and should be. */
    Optional<byte[]> seen(byte[] unwrapped) {
        byte[] clear = unwrapped;
        if (cipher != null && unwrapped.length > 0) {
            if (unwrapped.length % FileCipher.BLOCK != 0) {
                return Optional.empty();
            }
            clear = cipher.decipher(unwrapped);
        }
        if (data != null) {
            data.update(clear);
        }
        return Optional.of(clear);
    }

    Answer take(int step, byte[] fed) {
        switch (step) {
            case START -> data = DataSignature.digest();
            case DECIPHER -> cipher = new FileCipher(fileKey);
            case STOP -> {
                dataHash = data == null ? NONE : data.digest();
                data = null;
                cipher = null;
            }
            case FEED_PHOTO -> {
                photo = photo == null ? DataSignature.digest() : photo;
                photo.update(fed);
            }
            case FEED_SIGNATURE -> signature = fed;
            case VERIFY -> {
                return verdict();
            }
            default -> {
                return Answer.status(Answer.WRONG_PARAMETERS);
            }
        }
        return Answer.status(Answer.DONE);
    }

    private Answer verdict() {
        if (dataHash.length == 0 || signature.length != DataSignature.LENGTH) {
            return Answer.status(Answer.CONDITIONS);
        }
        byte[] photoHash = photo == null ? NONE : photo.digest();
        photo = null;
        boolean holds = DataSignature.holds(verifier, signature, dataHash, photoHash);
        return Answer.status(holds ? Answer.DONE : Answer.AUTHENTICATION_FAILED);
    }
}
