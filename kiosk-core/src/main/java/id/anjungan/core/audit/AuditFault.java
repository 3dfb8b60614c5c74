// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.audit;

/** An act could not be audited; it must not be done. */
public final class AuditFault extends Exception {
    private static final long serialVersionUID = 1L;

    public AuditFault(String message, Throwable cause) {
        super(message, cause);
    }
}
