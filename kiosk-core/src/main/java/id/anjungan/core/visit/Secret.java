// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * Something that must not outlive its use: a fingerprint template. {@link #close} overwrites it and may be repeated.
 */
public interface Secret extends AutoCloseable {
    @Override
    void close();
}
