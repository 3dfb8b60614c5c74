// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/**
 * A key with which an office signs access codes.
 *
 * @param office the office's region, 4 digits; the key signs for no other
 * @param publicKey EC P-256, X.509 SubjectPublicKeyInfo, DER
 */
public record CodeKey(String office, byte[] publicKey) {}
