// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trouble;

/**
 * What a citizen shows at the counter: the trouble's code and the visit's reference, which the log knows too.
 *
 * @param trouble {@code K-401}
 * @param reference four characters, see {@code Visit.reference}
 */
public record HelpCode(String trouble, String reference) {
    @Override
    public String toString() {
        return trouble + "-" + reference;
    }
}
