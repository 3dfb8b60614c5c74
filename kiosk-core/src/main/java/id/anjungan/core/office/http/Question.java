// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

/**
 * One question to the office.
 *
 * @param key the idempotency key of a mutating call, the same at every try; empty for a reading one
 * @param visit the grant's token; empty outside a visit
 */
record Question(String method, String path, byte[] body, String key, String visit) {
    static Question get(String path, String visit) {
        return new Question("GET", path, new byte[0], "", visit);
    }

    Question {
        boolean mutating = !method.equals("GET");
        if (mutating == key.isEmpty()) {
            throw new IllegalArgumentException("a mutating call, and only such, has a key");
        }
    }

    /** For messages: identifiers of offers and ledger entries say nothing about anybody, the body may. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
