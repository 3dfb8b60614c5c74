// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.trust.DocumentInspector;
import id.anjungan.core.trust.TrustStore;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.core.trust.dss.ChildLaunch;
import id.anjungan.core.trust.dss.ValidatorProcess;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * P5 and the verdict's part of P6: the whole inspection as the kiosk does it, through the child process, each time with
 * a document that has not been seen before.
 */
public final class TrustBench {
    private static final int TURNS = 25;
    private static final int FRESH_STARTS = 10;
    private static final int TENTH = 10;
    private static final double MOST_MILLIS = 60;

    private final Clock clock = Clock.systemUTC();
    private final TestCa ca;
    private final DocumentPress press;
    private final Household household;

    /**
     * @param state where the test authority's keys are or are made
     * @param household whose KK is judged
     */
    public TrustBench(StateFolder state, Household household) throws IOException {
        this.ca = TestCa.open(state, clock);
        this.press = new DocumentPress(ca, new TestTimestampAuthority(ca, clock), clock);
        this.household = household;
    }

    /**
     * P5: verdict on a B-T page, warm, ÷ EU DSS alone in this process, taking turns; milliseconds, medians. A B-T
     * page, because of a B-LT one DSS alone would also compare pictures of its revisions.
     */
    public Measure againstBareDss() throws ValidatorFault {
        BareDss bare = new BareDss(ca.trustData());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (ValidatorProcess child = new ValidatorProcess(ChildLaunch.ofThisProgram())) {
            child.warmUp();
            for (int turn = -TENTH; turn < TURNS; turn++) {
                PressedDocument document = press(Order.Level.B_T);
                double verdict = millis(child, document);
                long start = System.nanoTime();
                if (!bare.passes(document.bytes(), clock.instant())) {
                    throw new IllegalStateException("DSS fails a good document");
                }
                if (turn >= 0) {
                    ours.add(verdict);
                    theirs.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        double mine = Measure.median(ours);
        double ratio = mine / Measure.median(theirs);
        boolean held = mine <= MOST_MILLIS && ratio <= 1.2;
        return new Measure(
                "P5",
                "verdict on a page, warm, ms; EU DSS alone",
                mine,
                Measure.median(theirs),
                ratio,
                "<= 60 ms, <= 1.2",
                held);
    }

    /** P6, verdict: first citizen's B-LT page ÷ tenth's, milliseconds, medians over fresh children. */
    public Measure firstAgainstTenth() throws ValidatorFault {
        List<Double> first = new ArrayList<>();
        List<Double> tenth = new ArrayList<>();
        for (int start = 0; start < FRESH_STARTS; start++) {
            try (ValidatorProcess child = new ValidatorProcess(ChildLaunch.ofThisProgram())) {
                child.warmUp();
                first.add(millis(child, press(Order.Level.B_LT)));
                for (int citizen = 2; citizen < TENTH; citizen++) {
                    millis(child, press(Order.Level.B_LT));
                }
                tenth.add(millis(child, press(Order.Level.B_LT)));
            }
        }
        return Measure.of(
                        "P6",
                        "verdict for the first citizen, ms; for the tenth",
                        Measure.median(first),
                        Measure.median(tenth))
                .atMost(1.5);
    }

    private PressedDocument press(Order.Level level) {
        return press.press(Order.good(Order.Kind.KARTU_KELUARGA, household, household.head())
                .at(level));
    }

    private double millis(ValidatorProcess child, PressedDocument document) {
        TrustStore trust = new TrustStore();
        trust.keep(ca.trustData());
        DocumentInspector inspector = new DocumentInspector(child, trust, clock, () -> Duration.ZERO);
        Offer offer = offer(document);
        long start = System.nanoTime();
        if (!(inspector.inspect(offer, document.bytes()) instanceof Trusted)) {
            throw new IllegalStateException("a good document is not trusted");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Offer offer(PressedDocument document) {
        return new Offer(
                "bench",
                "KARTU_KELUARGA",
                "DIRI",
                "CONTOH",
                document.holderNik(),
                document.number(),
                document.pages(),
                Offer.Medium.A4,
                document.bytes().length,
                document.sha256(),
                Assurance.CARD_AND_FINGER,
                false,
                document.issuer(),
                Optional.empty());
    }
}
