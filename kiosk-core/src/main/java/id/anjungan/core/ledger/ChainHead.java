// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/**
 * The newest link of the hash chain; whoever keeps it elsewhere can tell whether later rows were cut off.
 *
 * @param rows how many rows there are
 * @param hash 64 hexadecimal digits
 */
public record ChainHead(long rows, String hash) {}
