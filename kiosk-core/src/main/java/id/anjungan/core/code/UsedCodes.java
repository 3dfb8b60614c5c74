// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

/**
 * Remembers the codes with which visits were opened at this machine, until they could not be used any more anyway.
 * Holds nothing from which a code could be made. Calls block until what they say is durable; safe from several threads.
 */
public interface UsedCodes {
    boolean contains(CodeClaims claims) throws UsedCodesFault;

    void add(CodeClaims claims) throws UsedCodesFault;
}
