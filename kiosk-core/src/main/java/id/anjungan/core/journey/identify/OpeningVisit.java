// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CodeFinding;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The office is asked to open the visit, and then what lies ready; nothing was said to it about the person before.
 *
 * @param evidence what it is shown
 * @param recognition how the citizen is recognised once more in this visit
 */
public record OpeningVisit(Evidence evidence, Recognition recognition) implements IdentifyStage {
    /** Two calls at the office's budget of 15 s each, with room to spare. */
    private static final Duration LIMIT = Duration.ofSeconds(45);

    /** Shows the office the evidence, and waits for its answer. */
    public static Step with(Evidence evidence, Recognition recognition) {
        return Step.to(new OpeningVisit(evidence, recognition), new IdentifyErrand.OpenVisit(evidence));
    }

    @Override
    public Step on(Happening happening) {
        if (happening instanceof OpeningHappening.VisitOpened opened) {
            return Step.ended(new IdentifyOutcome.Identified(opened.citizen(), opened.offering(), recognition));
        }
        if (happening instanceof OpeningHappening.SentToCounter) {
            return Step.ended(new IdentifyOutcome.Failed(OfficeTroubled.sentToCounter(), Recovery.COUNTER));
        }
        if (happening instanceof OpeningHappening.PinDiffered differed) {
            return EnteringPin.ask(Claim.of(evidence), new PinFinding.Differed(differed.triesLeft()));
        }
        if (happening instanceof OpeningHappening.PinClosed closed) {
            return Step.ended(new IdentifyOutcome.AnotherWay(closed.why()));
        }
        if (happening instanceof OpeningHappening.CodeSpent) {
            return ScanningQr.ask(CodeFinding.USED);
        }
        return happening instanceof OfficeTroubled office
                ? Step.ended(new IdentifyOutcome.Failed(office.code(), Recovery.COUNTER))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public List<Secret> holds() {
        return Stream.concat(evidence.holds().stream(), recognition.holds().stream())
                .toList();
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.openingVisit(this);
    }
}
