// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.accompany.AccompanyStage;
import id.anjungan.core.journey.farewell.FarewellStage;
import id.anjungan.core.journey.identify.IdentifyStage;
import id.anjungan.core.journey.print.PrintStage;
import id.anjungan.core.journey.trouble.TroubleStage;
import id.anjungan.core.journey.welcome.WelcomeStage;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.screens.welcome.WelcomeScreens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.OfficeSign;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage has its screen, and every word is shown; how the screens look is held by the tests of {@code looks}. */
@Tag("process")
class ScreensTest {
    private static final Set<String> SELDOM = Set.of("frame.curtain", "frame.more");

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void everyStageHasASampleAndSoAScreen() {
        Set<Class<?>> shown =
                SampleStages.all().values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(Stream.of(
                                WelcomeStage.class,
                                IdentifyStage.class,
                                AccompanyStage.class,
                                PrintStage.class,
                                FarewellStage.class,
                                TroubleStage.class)
                        .flatMap(ScreensTest::stages))
                .isSubsetOf(shown);
    }

    @Test
    void everyWordOfTheTextsIsShownSomewhere() {
        for (Language language : Language.values()) {
            Set<String> used = new HashSet<>();
            Map<String, String> words = Texts.load(language);
            Texts noted = new Texts(new HashMap<>(words) {
                @Override
                public String get(Object key) {
                    used.add(key.toString());
                    return super.get(key);
                }
            });
            Frame frame = Toolkit.on(() -> new Frame(PanelSize.portrait(), () -> SampleStages.OFFICE));
            Frame withoutTelephone =
                    Toolkit.on(() -> new Frame(PanelSize.portrait(), () -> new OfficeSign("Dinas Dukcapil", "", "")));
            Toolkit.on(() -> {
                frame.show(WelcomeScreens.opening(noted), noted, Preferences.fresh(language), Help.NOT_CALLED);
                frame.show(WelcomeScreens.resting(noted), noted, Preferences.fresh(language), Help.NOT_CALLED);
                return frame;
            });
            used.addAll(elsewhere(words));
            for (Stage stage : SampleStages.all().values()) {
                for (Help help : Help.values()) {
                    for (Visit visit : SampleStages.visits(stage, Preferences.fresh(language), help)) {
                        Toolkit.on(() -> {
                            frame.show(Screens.draw(visit, noted), noted, visit.preferences(), help);
                            withoutTelephone.show(Screens.draw(visit, noted), noted, visit.preferences(), help);
                            return frame;
                        });
                    }
                }
            }
            assertThat(words.keySet()).isSubsetOf(used);
            assertThat(used).isSubsetOf(words.keySet());
        }
    }

    /** What stands on paper, is only heard, hangs before the screen, or turns to what has no room. */
    private static Set<String> elsewhere(Map<String, String> words) {
        return words.keySet().stream()
                .filter(key -> key.startsWith("receipt.") || key.startsWith("voice.") || SELDOM.contains(key))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> stages(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(ScreensTest::stages)
                : Stream.of(family);
    }
}
