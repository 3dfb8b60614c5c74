// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

/** A try could not be counted; no finger may be compared. Its message holds no citizen's data. */
public final class TryCounterFault extends Exception {
    private static final long serialVersionUID = 1L;

    public TryCounterFault(String message, Throwable cause) {
        super(message, cause);
    }
}
