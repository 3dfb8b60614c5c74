// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

/**
 * Parses a signed document and says what it found; what follows from it the {@link DocumentInspector} decides. Never
 * goes to the network. Safe from several threads, one document at a time.
 */
public interface SignatureValidator extends AutoCloseable {
    /** Blocks, warm some 50 ms, at most 10 s. An interrupt ends it with the fault, the thread's flag kept. */
    ValidationFindings validate(ValidationRequest request) throws ValidatorFault;

    /** Makes the first citizen's document as quick as the tenth's; blocks a few seconds, once. */
    void warmUp() throws ValidatorFault;

    /** Lets go of processes and memory; later calls fault. */
    @Override
    void close();
}
