// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

/**
 * Documents of one event of life that the office shows as one; each keeps an authorisation of its own.
 *
 * @param id the office's opaque name, valid in this visit only: two children have a bundle each
 * @param kind as in the catalogue: {@code BL_3_IN_1}
 */
public record Bundle(String id, String kind) {}
