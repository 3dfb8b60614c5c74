// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * Something that a stage wants done outside the visit thread: read the card, fetch a document. Named in the imperative.
 *
 * <p>An errand is a value; the {@link Errands} runner of its journey carries it out and posts exactly one result.
 */
public interface Errand {}
