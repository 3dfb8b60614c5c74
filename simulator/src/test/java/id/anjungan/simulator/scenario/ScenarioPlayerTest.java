// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The player against a window and props that only write down what they are asked. */
class ScenarioPlayerTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private final List<String> asked = new ArrayList<>();
    private int busy;

    private final Props props = new Props() {
        @Override
        public String perform(Act act) {
            asked.add(act.toString());
            return "";
        }

        @Override
        public String digits(String what) {
            return "99";
        }

        @Override
        public void performAfterApdus(int apdus, Act act) {
            asked.add(act + " after " + apdus);
        }

        @Override
        public boolean awaitLedger(LedgerState state) {
            asked.add("ledger " + state);
            return true;
        }

        @Override
        public boolean awaitSheets(int sheets) {
            asked.add("sheets " + sheets);
            return true;
        }
    };

    private final ScenarioPlayer.Window window = new ScenarioPlayer.Window() {
        @Override
        public String press(String control) {
            asked.add("press " + control);
            return control.equals("tiada") ? "no such control" : "";
        }

        @Override
        public String key(String key) {
            return "";
        }

        @Override
        public boolean jump(int entry) {
            return true;
        }

        @Override
        public boolean atRest() {
            if (busy > 0) {
                busy--;
                asked.add("not at rest");
            }
            return busy == 0;
        }

        @Override
        public String await(String words) {
            return words.equals("Petugas dipanggil.") ? "" : "not shown while somebody listens";
        }

        @Override
        public boolean alive() {
            return true;
        }
    };

    private ScenarioPlayer player(List<Cue> cues, String... journey) {
        return player(new HumanTimes(Map.of(), true), cues, journey);
    }

    private ScenarioPlayer player(HumanTimes times, List<Cue> cues, String... journey) {
        Scenario scenario = new Scenario(
                "contoh",
                Map.of(),
                "siti",
                "adm-ref-1",
                Scenario.OfficeManner.usual(),
                Map.of(),
                List.of(),
                cues,
                Map.of(),
                new Scenario.Expectation("abandoned", "", 0, List.of(journey)),
                "contoh.yaml");
        return new ScenarioPlayer(
                scenario, props, window, times, time -> asked.add("takes " + time.toSeconds() + " s"));
    }

    private static Cue cue(String stage, int nth, int apdus, Act act) {
        return new Cue(stage, nth, apdus, "", 0, act, 7);
    }

    @Test
    void cuesFireAtTheirStagesInOrder() throws InterruptedException {
        ScenarioPlayer player = player(
                List.of(
                        cue("a.One", 1, 0, new Act(Act.Verb.PRESS, "mulai")),
                        cue("a.One", 1, 0, new Act(Act.Verb.LAY_CARD, "")),
                        cue("a.Two", 1, 3, new Act(Act.Verb.LIFT_CARD, "")),
                        cue("a.One", 2, 0, new Act(Act.Verb.FINGER, "genuine"))),
                "a.One",
                "a.Two",
                "a.One");
        player.entered(1, "a.One", "Start", "");
        player.entered(2, "a.Two", "Pressed", "K-104");
        player.entered(3, "a.One", "CardLifted", "");
        assertThat(player.play(LIMIT)).isEmpty();
        assertThat(asked)
                .filteredOn(word -> !word.equals("takes 0 s"))
                .containsExactly("press mulai", "lift-card after 3", "lay-card", "finger genuine");
        assertThat(player.trace().lines())
                .containsExactly("01 a.One <- Start", "02 a.Two <- Pressed [K-104]", "03 a.One <- CardLifted");
    }

    @Test
    void whatIsNotAsExpectedIsTold() throws InterruptedException {
        ScenarioPlayer player = player(
                List.of(
                        cue("a.One", 1, 0, new Act(Act.Verb.PRESS, "tiada")),
                        cue("a.Two", 1, 0, new Act(Act.Verb.TAKE_PAPER, ""))),
                "a.One",
                "a.Two");
        player.entered(1, "a.One", "Start", "");
        player.entered(2, "a.Three", "Pressed", "");
        assertThat(player.play(LIMIT))
                .containsExactly("contoh.yaml:7: press tiada: no such control", "contoh.yaml:7: this cue never fired");
    }

    @Test
    void whatAKioskShowsThatIsAboutToBeKilledIsNoPartOfTheStory() throws InterruptedException {
        ScenarioPlayer player = player(
                List.of(new Cue("a.One", 1, 0, "RESERVED", 0, new Act(Act.Verb.KILL, "kiosk"), 7)), "a.One", "a.Two");
        assertThat(player.entered(1, "a.One", "Start", "")).isTrue();
        assertThat(player.entered(2, "a.Three", "Pressed", "")).isFalse();
        player.hungUp();
        assertThat(player.entered(1, "a.Two", "Start", "")).isTrue();
        assertThat(player.play(LIMIT)).isEmpty();
        assertThat(asked).containsExactly("ledger RESERVED", "takes 0 s", "kill kiosk");
        assertThat(player.trace().lines()).containsExactly("01 a.One <- Start", "02 a.Two <- Start");
    }

    @Test
    void wordsThatDoNotComeAreTold() throws InterruptedException {
        ScenarioPlayer player = player(
                List.of(
                        cue("a.One", 1, 0, new Act(Act.Verb.AWAIT_WORDS, "Petugas dipanggil.")),
                        cue("a.One", 1, 0, new Act(Act.Verb.AWAIT_WORDS, "Petugas datang."))),
                "a.One");
        player.entered(1, "a.One", "Start", "");
        assertThat(player.play(LIMIT))
                .containsExactly("contoh.yaml:7: await-words Petugas datang.: not shown while somebody listens");
    }

    @Test
    void inTrueTimeTooNobodyOvertakesTheMachine() throws InterruptedException {
        busy = 2;
        ScenarioPlayer player = player(
                new HumanTimes(Map.of(), false),
                List.of(cue("print.Confirming", 1, 0, new Act(Act.Verb.PRESS, "cetak"))),
                "print.Confirming");
        player.entered(1, "print.Confirming", "Pressed", "");
        assertThat(player.play(LIMIT)).isEmpty();
        assertThat(asked).containsExactly("takes 3 s", "not at rest", "not at rest", "press cetak");
    }

    @Test
    void whatComesAfterASheetWaitsForThePrinter() throws InterruptedException {
        ScenarioPlayer player =
                player(List.of(new Cue("a.One", 1, 0, "", 2, new Act(Act.Verb.KILL, "kiosk"), 7)), "a.One", "a.Two");
        assertThat(player.entered(1, "a.One", "Start", "")).isTrue();
        assertThat(player.entered(2, "a.Three", "Pressed", "")).isFalse();
        player.hungUp();
        assertThat(player.entered(1, "a.Two", "Start", "")).isTrue();
        assertThat(player.play(LIMIT)).isEmpty();
        assertThat(asked).containsExactly("sheets 2", "takes 0 s", "kill kiosk");
    }
}
