// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WelcomeTest {
    private final List<Obstacle> honest = List.of(Obstacle.PAPER_OUT);
    private final Welcoming welcoming = new Welcoming(honest);
    private final ChoosingService choosing = new ChoosingService(honest);

    @TestFactory
    Stream<DynamicTest> welcome() {
        return new StageTable()
                .row("a press begins", welcoming, new Pressed("mulai"), Step.to(choosing))
                .ignores(welcoming, new Pressed("cetak"), new DeviceHappening.CardLaid())
                .row(
                        "a service is chosen",
                        choosing,
                        new Pressed("cetak"),
                        Step.ended(new WelcomeOutcome.ServiceChosen(Service.PRINT)))
                .ignores(choosing, new Pressed("mulai"), new Pressed("status"))
                .tests();
    }
}
