// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.journey.identify.AwaitingCard;
import id.anjungan.core.journey.identify.IdentifyCrew;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.IdentifyErrands;
import id.anjungan.core.journey.identify.IdentifyOutcome;
import id.anjungan.core.journey.identify.ReadingCard;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.JumpingClock;
import id.anjungan.core.visit.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visit makes of each forgery, with the real drivers below: a code and the way to the counter, and no more. */
class ForgedVisitTest {
    @TempDir
    static Path state;

    /** An office that is told nothing but that somebody is there. */
    private static final class Office implements VisitDesk {
        private final List<String> told = new ArrayList<>();

        @Override
        public Nonce nonce() {
            told.add("nonce");
            return TestStand.NONCE;
        }

        @Override
        public Answer open(Evidence evidence) {
            throw new AssertionError("a forged card opens no visit");
        }

        @Override
        public void close(VisitGrant grant, String outcome) {
            throw new AssertionError("no visit was opened");
        }
    }

    private final Office office = new Office();

    @Test
    void everyForgeryEndsAtTheCounterWithItsCodeOrIsAskedForAgain() throws Exception {
        try (TestStand world = TestStand.withFingersOfEachPerson(state)) {
            ForgersBench bench =
                    ForgersBench.of(world.personaliser, CardMake.of(RadioType.A), TestStand.SITI, TestStand.DEWI);
            CardReader reader = world.reader();
            try (CardStation card = new CardStation(reader);
                    IdentifyErrands errands = errands(card)) {
                for (Forgery forgery : Forgery.values()) {
                    world.stand.lay(forgery.card(bench));
                    CollectedReply reply = new CollectedReply(1);
                    errands.begin(new IdentifyErrand.ReadCard(), reply);
                    Step step = new ReadingCard(CardMoves.NONE).on(reply.end());
                    assertThat(step).as("%s", forgery).isEqualTo(due(ForgedCardTest.made(forgery)));
                }
            }
            reader.close();
        }
        assertThat(office.told).containsOnly("nonce");
    }

    private IdentifyErrands errands(CardStation card) {
        return new IdentifyErrands(
                new IdentifyCrew(card, null, null, null, office, null, null, null, new JumpingClock(Instant.EPOCH)));
    }

    private static Step due(CardReading reading) {
        return reading instanceof Distrusted distrusted
                ? Step.ended(new IdentifyOutcome.Failed(DeviceTroubles.of(distrusted.reason()), Recovery.COUNTER))
                : Step.to(new AwaitingCard(CardHint.UNREADABLE), new IdentifyErrand.FetchNonce());
    }

    @Test
    void thePaperNamesEveryForgeryWithItsFlawAndCode() throws Exception {
        String paper = Files.readString(Path.of(System.getProperty("adm.top", ".."), "docs/perangkat/ktp-el.md"));
        for (Forgery forgery : Forgery.values()) {
            assertThat(paper).contains(line(forgery));
        }
    }

    private static String line(Forgery forgery) {
        String made = ForgedCardTest.made(forgery) instanceof Distrusted distrusted
                ? "`" + distrusted.flaw() + "` | "
                        + DeviceTroubles.of(distrusted.reason()).code()
                : "- | " + CardHint.UNREADABLE.code();
        return "| " + forgery.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | " + made + " |";
    }
}
