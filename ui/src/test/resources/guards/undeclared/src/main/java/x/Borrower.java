// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package x;

final class Borrower {
    private Borrower() {}

    static Object borrowed() {
        return new com.fasterxml.jackson.databind.ObjectMapper(new com.fasterxml.jackson.core.JsonFactory());
    }
}
