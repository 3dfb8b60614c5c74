// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Mailbox;
import java.util.ArrayList;
import java.util.List;

/** A mailbox that keeps what was posted. */
final class KeptHappenings implements Mailbox {
    private final List<Happening> posted = new ArrayList<>();

    @Override
    public synchronized void post(Happening happening) {
        posted.add(happening);
    }

    @Override
    public synchronized void post(long visit, Happening happening) {
        posted.add(happening);
    }

    synchronized List<Happening> posted() {
        return List.copyOf(posted);
    }
}
