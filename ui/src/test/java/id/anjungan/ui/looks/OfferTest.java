// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.looks.Mode.Wording;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Citizens are offered every mode that holds on their panel, and none that does not. */
@Tag("process")
class OfferTest {
    private static final Stage WELCOMING = SampleStages.all().get("welcoming");
    private static final Set<Aid> SWITCHED = EnumSet.of(Aid.LARGE_TEXT, Aid.HIGH_CONTRAST, Aid.LOW_REACH);

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    static Stream<Mode> plain() {
        return Mode.all().stream().filter(mode -> mode.aids().isEmpty() && mode.wording() != Wording.STRETCHED);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void whatCanBeSwitchedOnIsWhatHolds(Mode plain) {
        Set<Mode> holding = Mode.all().stream()
                .filter(mode -> mode.on(plain.inches(), plain.upright())
                        .in(plain.wording())
                        .equals(mode))
                .filter(Supported::holds)
                .collect(Collectors.toSet());
        assertThat(reached(plain)).isEqualTo(holding);
    }

    /** Every mode that presses on what the first screen offers lead to. */
    private static Set<Mode> reached(Mode from) {
        Set<Mode> reached = new HashSet<>(Set.of(from));
        Queue<Mode> left = new ArrayDeque<>(reached);
        while (!left.isEmpty()) {
            Mode now = left.remove();
            offered(now, WELCOMING).stream()
                    .filter(aid -> !now.has(aid))
                    .map(now::with)
                    .filter(reached::add)
                    .forEach(left::add);
        }
        return reached;
    }

    @Test
    void whatWasSwitchedOnCanBeSwitchedOffOnTheSmallestPanel() {
        for (Aid aid : SWITCHED) {
            Mode small = Mode.usual().on(15.6, true).with(aid);
            assertThat(offered(small, WELCOMING)).as(small.name()).contains(aid);
        }
    }

    @Test
    void laterScreensOfferNoMoreThanTheFirst() {
        Mode lying = Mode.usual().on(15.6, false);
        assertThat(offered(lying, SampleStages.all().get("documents"))).doesNotContain(Aid.LARGE_TEXT);
        assertThat(offered(Mode.usual(), SampleStages.all().get("documents"))).contains(Aid.LARGE_TEXT);
    }

    /** A screen that one can leave either way shows every control of its machine: no place in the bar is empty. */
    @ParameterizedTest
    @MethodSource("plain")
    void theBarKeepsNoPlaceForWhatIsNeverOffered(Mode plain) {
        boolean filled = new Stands(plain)
                .look(
                        SampleStages.all().get("confirming"),
                        Help.NOT_CALLED,
                        screen -> screen.root().lookupAll(".bar-item").stream().allMatch(Node::isVisible));
        assertThat(filled).isTrue();
    }

    private static List<Aid> offered(Mode mode, Stage stage) {
        return new Stands(mode)
                .look(
                        stage,
                        Help.NOT_CALLED,
                        screen -> SWITCHED.stream()
                                .filter(aid -> screen.buttons().stream()
                                        .anyMatch(button -> aid.control().equals(button.getId())))
                                .toList());
    }
}
