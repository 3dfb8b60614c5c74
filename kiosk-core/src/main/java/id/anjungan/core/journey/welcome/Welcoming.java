// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** The machine is at rest and invites. Nothing of any citizen exists. */
public record Welcoming(List<Obstacle> obstacles) implements WelcomeStage {
    @Override
    public Step on(Happening happening) {
        return happening instanceof Pressed pressed && pressed.is("mulai")
                ? Step.to(new ChoosingService(obstacles))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.endless();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.welcoming(this);
    }
}
