// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.trouble;

import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Step;

/** The machine waits for staff and serves nobody; the guide ends it when they have been. */
public record OutOfService(TroubleCode trouble) implements TroubleStage {
    @Override
    public Step on(Happening happening) {
        return Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.endless();
    }

    @Override
    public String code() {
        return trouble.code();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.outOfService(this);
    }
}
