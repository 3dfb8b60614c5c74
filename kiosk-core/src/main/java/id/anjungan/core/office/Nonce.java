// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/** The office's single-use number, valid for ten minutes; says nothing about anybody. */
public record Nonce(String id, byte[] bytes) {
    @Override
    public String toString() {
        return "Nonce[" + id + "]";
    }
}
