// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

/** The validator gave no findings: it is gone, took too long, or said something that nobody understands. */
public final class ValidatorFault extends Exception {
    private static final long serialVersionUID = 1L;

    public ValidatorFault(String message, Throwable cause) {
        super(message, cause);
    }
}
