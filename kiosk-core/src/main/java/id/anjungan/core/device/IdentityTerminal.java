// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.office.Nonce;
import java.util.function.Consumer;

/**
 * A vendor's terminal that reads the KTP-el and compares the finger by itself, and tells the kiosk only what came of
 * it: for a machine whose maker gives a library that says "verified" and nothing beneath. It stands in for card
 * reader, SAM and fingerprint module together.
 *
 * <p>Called on one thread, which the kiosk names {@code terminal}; {@link #assurance} on any. Nothing that these
 * methods give out may stay in the terminal's memory or log: no NIK, no template, no picture.
 */
public interface IdentityTerminal {
    /**
     * How sure the office may be of somebody whom this terminal has verified; never changes. At most {@link
     * Assurance#TERMINAL} for a terminal whose word is all there is; the office may believe it less.
     */
    Assurance assurance();

    /** Makes ready what can be made ready without a citizen: port, licence, SAM. Blocks; called again after a fault. */
    void prepare() throws IdentityTerminalFault;

    /**
     * Waits for one card and one finger, and compares them once: it makes no second try of its own, since the kiosk
     * counts tries. A card that still lies there from the finding before, lifted by nobody, may be used again; one that
     * lay there before the first call of a visit is never offered to it. Blocks while people are awaited, at most two
     * minutes; an interrupt ends it with {@link TerminalFinding.Cancelled} within a second.
     *
     * @param nonce the office's, for a terminal that can bind what it attests to this moment
     * @param prompts told at once what the citizen is to do now, each time it changes; never blocks
     */
    TerminalFinding identify(Nonce nonce, Consumer<TerminalPrompt> prompts) throws IdentityTerminalFault;

    /** Gives everything up; safe to call twice, never throws. */
    void close();
}
