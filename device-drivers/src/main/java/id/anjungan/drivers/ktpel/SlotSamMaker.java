// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.util.Map;

/** The SAM in a contact slot of this machine, found by the name that {@code card.sam} gives. */
public final class SlotSamMaker implements SamMaker {
    @Override
    public String name() {
        return "slot";
    }

    @Override
    public SamProvider sam(Map<String, String> settings) {
        return new PcscSam(new CardSettings(settings).slot("card.sam"));
    }
}
