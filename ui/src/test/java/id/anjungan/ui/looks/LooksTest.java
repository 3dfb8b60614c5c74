// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every stage in every form, looked at on the panels, in the languages and with the aids that there are. Plain runs
 * take a few modes whole and a seeded draw of all others; the long run takes everything.
 */
@Tag("process")
class LooksTest {
    private static final boolean LONG = Boolean.getBoolean("adm.long");
    private static final long SEED = 20261130;
    private static final int ONE_OF = 100;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    /** As most people see it; in the long run every mode. What is drawn by lot below looks into all of them. */
    static Stream<Mode> whole() {
        return LONG ? Mode.all().stream().filter(Supported::holds) : Stream.of(Mode.usual());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void everyScreenOfAModeIsAsItShould(Mode mode) {
        Stands stands = new Stands(mode);
        List<String> complaints = new ArrayList<>();
        SampleStages.all().forEach((name, stage) -> complaints.addAll(look(stands, name, stage)));
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDrawOfAllScreensInAllModesIsAsItShould() {
        Random draw = new Random(SEED);
        List<String> complaints = new ArrayList<>();
        Map<String, Stage> stages = SampleStages.all();
        for (Mode mode : Mode.all().stream().filter(Supported::holds).toList()) {
            Stands stands = new Stands(mode);
            stages.forEach((name, stage) -> {
                if (draw.nextInt(ONE_OF) == 0) {
                    complaints.addAll(look(stands, name, stage));
                }
            });
        }
        assertThat(complaints).isEmpty();
    }

    private static List<String> look(Stands stands, String name, Stage stage) {
        return stands.complaints(stage, Help.NOT_CALLED, Looks.CHECKS).stream()
                .map(complaint -> stands.mode().name() + " " + name + ": " + complaint)
                .toList();
    }

    /** A30: the item that calls for help stands at one place on all screens, whatever else they show. */
    @ParameterizedTest
    @MethodSource("turned")
    void panggilPetugasNeverMoves(Mode mode) {
        Stands stands = new Stands(mode);
        Set<Bounds> places = new HashSet<>();
        SampleStages.all().values().stream()
                .filter(new Once())
                .map(stage -> stands.look(
                        stage,
                        Help.NOT_CALLED,
                        screen -> screen.buttons().stream()
                                .filter(button -> "panggil-petugas".equals(button.getId()))
                                .map(Standing::area)
                                .findFirst()
                                .orElseThrow()))
                .forEach(places::add);
        assertThat(places).hasSize(1);
    }

    static Stream<Mode> turned() {
        return Stream.of(
                Mode.usual(),
                Mode.usual().with(Aid.LOW_REACH).on(15.6, true),
                Mode.usual().with(Aid.LARGE_TEXT),
                Mode.usual().on(27.0, false));
    }

    /** A39: nothing of what one citizen chose is left on the root of the next one's screens. */
    @Test
    void theScreensOfTheNextVisitAreAsTheMachineIsSet() {
        Stands stands = new Stands(Mode.usual());
        Stage stage = SampleStages.all().get("welcoming");
        List<String> fresh = stands.look(stage, Help.NOT_CALLED, LooksTest::states);
        Stands aided = stands.as(
                Mode.usual().with(Aid.LARGE_TEXT).with(Aid.HIGH_CONTRAST).with(Aid.LOW_REACH));
        assertThat(aided.look(stage, Help.NOT_CALLED, LooksTest::states)).isNotEqualTo(fresh);
        assertThat(stands.look(stage, Help.NOT_CALLED, LooksTest::states)).isEqualTo(fresh);
    }

    private static List<String> states(Standing screen) {
        return Stream.concat(
                        screen.root().getPseudoClassStates().stream().map(Object::toString),
                        screen.labels().stream()
                                .map(label -> Standing.letters(label).getFont() + " "
                                        + label.localToScene(label.getLayoutBounds())))
                .sorted()
                .toList();
    }

    /** A25: one heading tells one stage, unless another device asks for the same act. */
    @Test
    void aHeadingStandsForOneStage() {
        Stands stands = new Stands(Mode.usual());
        Map<String, Set<String>> stages = new java.util.TreeMap<>();
        SampleStages.all().values().forEach(stage -> {
            String heading = stands.look(
                    stage,
                    Help.NOT_CALLED,
                    screen -> screen.nodes().stream()
                            .filter(node -> node.getStyleClass().contains("title"))
                            .map(node -> ((javafx.scene.control.Label) node).getText())
                            .findFirst()
                            .orElseThrow());
            if (stage.code().isEmpty()) {
                stages.computeIfAbsent(heading, any -> new HashSet<>()).add(stage.title());
            }
        });
        stages.values().removeIf(titles -> titles.size() == 1);
        assertThat(stages.values()).allMatch(ALIKE::contains);
    }

    private static final Set<Set<String>> ALIKE = Set.of(
            Set.of("identify.AwaitingCard", "identify.AtTerminal"),
            Set.of("identify.ReadingCard", "identify.AtTerminal"),
            Set.of("identify.AskingForFinger", "identify.AtTerminal"),
            Set.of("print.ReportingFault", "farewell.ReportingFault"));

    private static final class Once implements java.util.function.Predicate<Stage> {
        private final Set<Class<?>> seen = new HashSet<>();

        @Override
        public boolean test(Stage stage) {
            return seen.add(stage.getClass());
        }
    }
}
