// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.BlankBook;
import id.anjungan.core.ledger.BlankLoad;

/** Of a machine without cards. */
final class NoBlanks implements BlankBook {
    @Override
    public BlankAccount account() {
        return new BlankAccount(0, 0, 0, 0, 0, 0);
    }

    @Override
    public Answer load(BlankLoad load) {
        return Answer.DIFFERS;
    }

    @Override
    public void useForTest() {
        throw new IllegalStateException("this machine has no blank to use");
    }
}
