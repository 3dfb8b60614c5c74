// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** Somebody has begun and sees what this machine can do. */
public record ChoosingService(List<Obstacle> obstacles) implements WelcomeStage {
    /** The services on this screen, in order. */
    public List<Service> services() {
        return List.of(Service.values());
    }

    @Override
    public Step on(Happening happening) {
        if (happening instanceof Pressed pressed) {
            for (Service service : services()) {
                if (pressed.is(service.control())) {
                    return Step.ended(new WelcomeOutcome.ServiceChosen(service));
                }
            }
        }
        return Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.choosingService(this);
    }
}
