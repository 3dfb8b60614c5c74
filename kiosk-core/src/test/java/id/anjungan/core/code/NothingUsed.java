// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

/** Where no code was ever used, and judging uses none up. */
final class NothingUsed implements UsedCodes {
    @Override
    public boolean contains(CodeClaims claims) {
        return false;
    }

    @Override
    public void add(CodeClaims claims) {
        throw new AssertionError("judging uses nothing up");
    }
}
