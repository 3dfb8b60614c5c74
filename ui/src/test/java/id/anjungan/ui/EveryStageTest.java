// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.farewell.AskingForMoreTime;
import id.anjungan.core.journey.print.OpenOrder;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Tempo;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a citizen does who does nothing, goes away, taps wildly or changes the language, at every stage there is: checks
 * A21, A22, A24, A26, A32 and A39.
 */
@Tag("process")
class EveryStageTest {
    private static final Pattern PERSONAL = Pattern.compile("Siti|Rini|Slamet|\\d{16}");
    private static final int EXTENSIONS = 12;
    private static final int TAPS = 50;
    private static final Duration BETWEEN_TAPS = Duration.ofMillis(20);
    private static final Duration LONGEST_MACHINE = Duration.ofMinutes(10);
    /** What must be begun once however often it is pressed. */
    private static final Set<Class<? extends Errand>> ONCE =
            Set.of(PrintErrand.PrintDocument.class, PrintErrand.ReleaseDocument.class);

    private static final Map<Stage, List<String>> CONTROLS = new HashMap<>();

    private static Frame frame;

    @BeforeAll
    static void start() {
        Toolkit.start();
        frame = Toolkit.on(() -> new Frame(PanelSize.portrait(), () -> SampleStages.OFFICE));
    }

    /** Each stage, and a tenth of its other samples by lot; in the long run all of them. */
    static Stream<String> stages() {
        Map<String, Stage> all = SampleStages.all();
        Random lot = new Random(42);
        Set<String> titles = new HashSet<>();
        return all.keySet().stream()
                .filter(name ->
                        titles.add(all.get(name).title()) || lot.nextInt(10) == 0 || Boolean.getBoolean("adm.long"));
    }

    private static Stage sample(String name) {
        return SampleStages.all().get(name);
    }

    private static boolean isAtRest(EveryStage walk) {
        return Set.of("welcome.Welcoming", "trouble.OutOfService").contains(walk.standsAt());
    }

    /** Where the citizen is to do something and the machine asks whether they still do. */
    private static boolean isAsked(Stage stage) {
        return stage.patience().equals(Patience.idle());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whoDoesNothingIsAskedAsOftenAsWantedAndItsDataAreHidden(String name) {
        Stage stage = sample(name);
        if (!isAsked(stage)) {
            return;
        }
        for (boolean large : new boolean[] {false, true}) {
            EveryStage walk = new EveryStage(stage);
            Tempo tempo = large ? new Tempo(Duration.ofSeconds(90), Duration.ofSeconds(60)) : Tempo.USUAL;
            if (large) {
                walk.visits.press(Controls.LARGE_TEXT);
            }
            for (int asked = 0; asked < EXTENSIONS; asked++) {
                walk.visits.pass(tempo.warning().minusSeconds(1));
                assertThat(walk.visits.stage()).isNotInstanceOf(AskingForMoreTime.class);
                walk.visits.pass(Duration.ofSeconds(1));
                assertThat(walk.visits.stage()).isInstanceOf(AskingForMoreTime.class);
                assertThat(walk.visits.stage().showsPersonalData()).isFalse();
                if (asked == 0) {
                    assertThat(words(walk.visits.now())).noneMatch(EveryStageTest::isPersonal);
                    assertThat(words(walk.visits.now()))
                            .anyMatch(word -> word.contains(tempo.answer().toSeconds() + " "));
                }
                walk.visits.press(AskingForMoreTime.YES);
                assertThat(walk.standsAt()).isEqualTo(stage.warned().title());
                if (!isAsked(walk.visits.stage())) {
                    break;
                }
            }
            assertThat(walk.visits.now().preferences().has(Aid.LARGE_TEXT)).isEqualTo(large);
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whoGoesAwayLeavesAMachineThatHasForgottenThem(String name) {
        Stage stage = sample(name);
        EveryStage walk = new EveryStage(stage);
        List<Secret> held = stage.holds();
        for (String control : List.of(
                Controls.LANGUAGE, Controls.LARGE_TEXT, Controls.CONTRAST, Controls.LOW_REACH, Controls.CALL_STAFF)) {
            walk.visits.press(control);
        }
        long visit = walk.visits.now().id();
        boolean atRest = stage.patience().isEndless();
        walk.visits.pass(LONGEST_MACHINE);
        assertThat(isAtRest(walk)).as(walk.visits.journey().toString()).isTrue();
        assertThat(walk.visits.now().preferences()).isEqualTo(EveryStage.USUAL);
        assertThat(walk.visits.bugs()).isEmpty();
        if (!atRest) {
            assertThat(walk.visits.now().id()).isGreaterThan(visit);
            assertThat(walk.visits.now().help()).isEqualTo(Help.NOT_CALLED);
        }
        assertThat(held).allMatch(EveryStageTest::isOverwritten);
        assertThat(words(walk.visits.now())).noneMatch(EveryStageTest::isPersonal);
        if (stage.beneath() instanceof OpenOrder) {
            assertThat(walk.errands.all()).anyMatch(PrintErrand.AbandonOrder.class::isInstance);
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void fiftyTapsASecondOnWhateverStandsThereDoNoHarm(String name) {
        EveryStage walk = new EveryStage(sample(name));
        Random lot = new Random(name.hashCode());
        Map<Class<?>, Integer> begun = new HashMap<>();
        List<String> pressed = new ArrayList<>();
        for (int tap = 0; tap < TAPS; tap++) {
            Visit now = walk.visits.now();
            List<String> controls = CONTROLS.computeIfAbsent(now.stage(), drawn -> controls(now));
            if (controls.isEmpty()) {
                break;
            }
            String control = controls.get(lot.nextInt(controls.size()));
            pressed.add(walk.standsAt() + "#" + control);
            int before = walk.errands.all().size();
            walk.visits.press(control);
            walk.visits.press(control);
            walk.errands.all().subList(before, walk.errands.all().size()).stream()
                    .map(Object::getClass)
                    .filter(ONCE::contains)
                    .forEach(kind -> begun.merge(kind, 1, Integer::sum));
            walk.visits.pass(BETWEEN_TAPS);
        }
        assertThat(walk.visits.bugs()).as(pressed.toString()).isEmpty();
        assertThat(begun.values()).as(pressed.toString()).allMatch(times -> times == 1);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void anotherLanguageKeepsThePlace(String name) {
        Stage stage = sample(name);
        EveryStage walk = new EveryStage(stage);
        int entry = walk.visits.now().entry();
        List<String> here = words(walk.visits.now());
        walk.visits.press(Controls.LANGUAGE);
        assertThat(walk.visits.stage()).isEqualTo(stage);
        assertThat(walk.visits.now().entry()).isEqualTo(entry);
        assertThat(walk.visits.now().preferences().language()).isEqualTo(Language.EN);
        assertThat(words(walk.visits.now())).isNotEqualTo(here);
    }

    /** A26: a warning that is answered leads back to the same data, and asks for none of it again. */
    @ParameterizedTest
    @MethodSource("stages")
    void nothingIsAskedTwiceBecauseOfTheWarning(String name) {
        Stage stage = sample(name);
        if (!isAsked(stage)) {
            return;
        }
        EveryStage walk = new EveryStage(stage);
        walk.visits.pass(Tempo.USUAL.warning());
        walk.visits.press(AskingForMoreTime.YES);
        assertThat(walk.visits.stage()).isEqualTo(stage.warned());
        assertThat(walk.visits.journey())
                .containsExactly(
                        stage.title(),
                        "farewell.AskingForMoreTime",
                        stage.warned().title());
    }

    private static boolean isOverwritten(Secret secret) {
        if (secret instanceof TypedDigits typed) {
            byte[] place = new byte[typed.most()];
            try {
                typed.copyInto(place, 0);
                return typed.count() == 0;
            } catch (IllegalStateException overwritten) {
                return true;
            }
        }
        return true;
    }

    private static boolean isPersonal(String words) {
        return PERSONAL.matcher(words).find();
    }

    private static List<String> words(Visit visit) {
        return nodes(visit, Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> controls(Visit visit) {
        return nodes(visit, Button.class).stream()
                .filter(button -> button.isVisible() && !button.isDisabled())
                .map(Node::getId)
                .toList();
    }

    private static <T extends Node> List<T> nodes(Visit visit, Class<T> kind) {
        Preferences preferences = visit.preferences();
        Texts texts = Texts.of(preferences.language());
        return Toolkit.on(() -> {
            frame.show(Screens.draw(visit, texts), texts, preferences, visit.help());
            List<T> found = new ArrayList<>();
            collect(frame, kind, found);
            return found;
        });
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Button button && button.getGraphic() != null) {
            collect(button.getGraphic(), kind, found);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }
}
