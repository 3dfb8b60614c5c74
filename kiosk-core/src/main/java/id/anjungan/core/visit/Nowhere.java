// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Between two visits, for no time at all. */
record Nowhere() implements Stage {
    @Override
    public Step on(Happening happening) {
        return Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.endless();
    }

    @Override
    public String journey() {
        return "";
    }
}
