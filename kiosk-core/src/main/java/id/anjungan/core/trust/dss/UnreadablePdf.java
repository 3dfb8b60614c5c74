// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

/** The file cannot be taken apart within its limits. Its message holds nothing of the file. */
final class UnreadablePdf extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePdf(String message) {
        super(message);
    }
}
