// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;

/** Opens the workshop of ADM-REF-1. */
public final class ReferenceCards implements CardWorkshop.Opener {
    @Override
    public String profile() {
        return CardPersonaliser.PROFILE;
    }

    @Override
    public CardWorkshop open(StateFolder state, TemplateSource templates) throws IOException {
        return CardPersonaliser.of(state, templates);
    }
}
