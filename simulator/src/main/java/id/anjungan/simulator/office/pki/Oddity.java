// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

/** What can be wrong with a signer of an issuing office whose name is right; for scenarios and tests. */
public enum Oddity {
    /** Nothing: a good signer with a key of its own, that can be revoked. */
    NONE,
    /** Good for one more day. */
    SHORT_LIVED,
    /** Signed by itself, under the office's name. */
    SELF_SIGNED,
    /** Under a root of the same name that no kiosk knows. */
    OTHER_AUTHORITY,
    /** Under an issuing authority of the right root for which no revocation list is given out. */
    UNLISTED,
    EXPIRED,
    NOT_YET_VALID,
    /** A certificate for key agreement, not for signing. */
    WRONG_KEY_USAGE,
    /** RSA with 1024 bits. */
    SHORT_KEY,
    /** ECDSA on a curve of 192 bits. */
    SHORT_CURVE,
    /** Signs with SHA-1. */
    SHA_1,
    /** RSA, signs with MD5. */
    MD5,
    /** Its certificate was signed with SHA-1. */
    SHA_1_CERTIFICATE,
    /** Its certificate was signed with MD5, by an authority with an RSA key. */
    MD5_CERTIFICATE,
    /** Its authority's certificate is not in the signature. */
    ISSUER_LEFT_OUT,
    /** Its certificate names the right authority and was not signed by it. */
    FALSE_ISSUER
}
