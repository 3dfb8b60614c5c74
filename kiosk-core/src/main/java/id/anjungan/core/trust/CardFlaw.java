// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.trust.ValidationFindings.Flaw;

/** The object of a card is not as the contract has it; its message says where and holds nothing of its content. */
public final class CardFlaw extends Exception {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    CardFlaw(Flaw flaw, String message, Throwable cause) {
        super(message, cause);
        this.flaw = flaw;
    }

    static CardFlaw unreadable(String what) {
        return new CardFlaw(Flaw.UNREADABLE, what, null);
    }

    public Flaw flaw() {
        return flaw;
    }
}
