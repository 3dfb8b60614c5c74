// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

/** What was used cannot be looked up or written down. */
public final class UsedCodesFault extends Exception {
    private static final long serialVersionUID = 1L;

    public UsedCodesFault(String message, Throwable cause) {
        super(message, cause);
    }
}
