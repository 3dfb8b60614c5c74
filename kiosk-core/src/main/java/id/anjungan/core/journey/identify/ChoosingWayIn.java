// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.CodeFinding;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** The ways in that are set up here, side by side; those that cannot be used say why. */
public record ChoosingWayIn(List<Way> ways, WhyHere why, CardPlace card) implements IdentifyStage {
    @Override
    public Step on(Happening happening) {
        CardPlace now = card.after(happening);
        if (now != card) {
            return Step.updated(new ChoosingWayIn(ways, why, now));
        }
        return happening instanceof Pressed pressed ? pressed(pressed) : Step.unmoved();
    }

    private Step pressed(Pressed pressed) {
        if (pressed.is(Controls.BACK)) {
            return Step.ended(new IdentifyOutcome.OtherService());
        }
        return ways.stream()
                .filter(way -> way.isOpen() && pressed.is(way.kind().control()))
                .findFirst()
                .map(this::begun)
                .orElse(Step.unmoved());
    }

    private Step begun(Way way) {
        return switch (way.kind()) {
            case NIK -> Step.to(EnteringNik.first());
            case QR -> ScanningQr.ask(CodeFinding.FIRST);
            case OFFICER -> Step.ended(new IdentifyOutcome.OfficerWanted());
            default -> Step.to(new ReadingNotice(card, way.kind()));
        };
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public String code() {
        return why.code();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.choosingWayIn(this);
    }
}
