// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Mailbox;

/** The window's slot for presses before the visit loop exists; the window is made first, because the loop tells it. */
final class Letterbox implements Mailbox {
    private volatile Mailbox behind;

    void leadTo(Mailbox mailbox) {
        behind = mailbox;
    }

    @Override
    public void post(Happening happening) {
        Mailbox now = behind;
        if (now != null) {
            now.post(happening);
        }
    }

    @Override
    public void post(long visit, Happening happening) {
        Mailbox now = behind;
        if (now != null) {
            now.post(visit, happening);
        }
    }
}
