// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.window.VisibleWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever listens hears what others see, on every screen, and others hear nothing that is not theirs. */
@Tag("process")
class SpokenWordsTest {
    private static final PanelSize PANEL = PanelSize.portrait();
    private static final OfficeSign NOBODYS = new OfficeSign("", "", "");
    private static final String SOMEWHERE = "1";

    private static final Set<String> SAID_BY_THE_VOICE =
            Set.of("voice.hello", "voice.moving", "voice.hearing", "voice.here", "voice.volume", "voice.unplugged");

    private static final Map<String, Stage> SAMPLES = SampleStages.all();

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    /** A13, A18: the words of the voice are those of the screen, and no others. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSaidIsWhatIsShown(Language language) {
        List<String> complaints = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        Set<String> used = new HashSet<>(SAID_BY_THE_VOICE);
        shown(arranging(PANEL), Preferences.fresh(language), noting(language, used), (name, heard) -> {
            heard.difference().ifPresent(found -> complaints.add(name + found));
            heard.passages()
                    .filter(passage -> !isCounted(passage))
                    .filter(passage -> passage.shown().stream()
                            .anyMatch(words -> !passage.said().contains(words)))
                    .forEach(passage -> complaints.add(name + ": does not say " + passage.shown()));
            heard.passages()
                    .filter(passage -> !passage.isSecret())
                    .forEach(passage -> abbreviations(passage).forEach(unknown::add));
        });
        assertThat(complaints).isEmpty();
        unknown.removeAll(Lexicon.of(language).known());
        assertThat(unknown).as("left to a synthesiser that would guess").isEmpty();
        assertThat(Texts.load(language).keySet().stream()
                        .filter(key -> key.startsWith("voice.") && !key.startsWith("voice.remind.")))
                .as("written for the voice")
                .isSubsetOf(used);
    }

    static Stream<PanelSize> panels() {
        return Stream.of(15.6, 21.5, 32.0)
                .flatMap(inches -> Stream.of(new PanelSize(1080, 1920, inches), new PanelSize(1920, 1080, inches)));
    }

    /** Also where choices stand in parts, or pictures had no room. */
    @Tag("long")
    @ParameterizedTest
    @MethodSource("panels")
    void onEveryPanelWhatIsSaidIsWhatIsShown(PanelSize panel) {
        List<String> complaints = new ArrayList<>();
        Frame frame = arranging(panel);
        for (Language language : Language.values()) {
            for (Preferences preferences : List.of(
                    Preferences.fresh(language), Preferences.fresh(language).with(Aid.LARGE_TEXT))) {
                shown(
                        frame,
                        preferences,
                        Texts.of(language),
                        (name, heard) -> heard.difference().ifPresent(found -> complaints.add(name + found)));
            }
        }
        assertThat(complaints).isEmpty();
    }

    /** What is compared beneath the curtain is what stands there when it is lifted. */
    @Test
    void theCurtainAddsItsLineAndChangesNothing() {
        Texts texts = Texts.of(Language.ID);
        Preferences open = Preferences.fresh(Language.ID).with(Aid.VOICE);
        Frame frame = arranging(PANEL);
        SAMPLES.values().stream().filter(stage -> stage.showsPersonalData()).forEach(stage -> {
            Set<String> lifted = visible(stage, open, frame);
            lifted.add(texts.get("frame.curtain"));
            assertThat(visible(stage, open.with(Aid.CURTAIN), frame)).isEqualTo(lifted);
        });
    }

    private static Set<String> visible(Stage stage, Preferences preferences, Frame frame) {
        Visit visit = SampleStages.visit(stage, preferences, Help.NOT_CALLED);
        return Toolkit.on(() -> heard(visit, Texts.of(preferences.language()), frame))
                .visible();
    }

    private static Stream<String> abbreviations(Passage passage) {
        return Stream.of(passage.said().split("[^\\p{L}\\d-]+"))
                .filter(word -> word.matches("(?=.*[A-Z])[A-Z\\d-]{2,}") && !word.matches("K-\\d{3}.*"));
    }

    private static Texts noting(Language language, Set<String> used) {
        return new Texts(new HashMap<>(Texts.load(language)) {
            private static final long serialVersionUID = 1L;

            @Override
            public String get(Object key) {
                used.add(key.toString());
                return super.get(key);
            }
        });
    }

    /** Boxes for digits are told by their number. */
    private static boolean isCounted(Passage passage) {
        return passage.shown().stream().allMatch(words -> words.matches("[\\d•–]+"));
    }

    /** A15: neither name, number nor kind of document on the loudspeaker, and a hint at the headset in their place. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsOnePersonsGoesToTheHeadsetAlone(Language language) {
        List<String> complaints = new ArrayList<>();
        Set<String> personal = new TreeSet<>();
        shown(
                Toolkit.on(SpokenWordsTest::frame),
                Preferences.fresh(language),
                MarkedTexts.of(language),
                (name, heard) -> {
                    heard.passages().forEach(passage -> {
                        if (MarkedTexts.arePersonal(passage.loud())) {
                            complaints.add(name + ": " + MarkedTexts.plain(passage.loud()));
                        }
                        if (MarkedTexts.arePersonal(passage.said())) {
                            personal.add(name);
                        }
                    });
                    boolean kept = heard.passages().anyMatch(Passage::isSecret);
                    Utterance loud =
                            Utterance.whole(heard.reading(), heard.reading().matter(), Outlet.LOUDSPEAKER);
                    boolean told = loud.words().contains(heard.reading().kept());
                    if (kept != told) {
                        complaints.add(name + ": is silent about what it keeps");
                    }
                });
        assertThat(complaints).isEmpty();
        assertThat(personal).as("the search finds those that are there").hasSizeGreaterThan(20);
    }

    @Test
    void aNameThatNobodyMarkedIsFound() {
        Texts texts = MarkedTexts.of(Language.ID);
        String row = texts.get("print.ChoosingDocuments.lead", "Siti Rahayu");
        for (String words : List.of("Siti Rahayu", "9901014501850001", row, texts.get("kind.KARTU_KELUARGA"))) {
            assertThat(loud(new Screen(words), texts)).as(words).anyMatch(MarkedTexts::arePersonal);
            assertThat(loud(new Screen(words).headedPersonally(), texts)).noneMatch(MarkedTexts::arePersonal);
        }
        assertThat(loud(new Screen(texts.get("frame.code", "K-104-7M2X")), texts))
                .noneMatch(MarkedTexts::arePersonal);
    }

    private static List<String> loud(Screen screen, Texts texts) {
        Preferences preferences = Preferences.fresh(Language.ID).with(Aid.VOICE);
        Visit visit = SampleStages.visit(SAMPLES.values().iterator().next(), preferences, Help.NOT_CALLED);
        return Toolkit.on(() -> {
            Frame frame = frame();
            frame.show(screen, texts, preferences, Help.NOT_CALLED);
            return new ScreenReader(texts, thing -> "")
                    .read(visit, frame, Optional.empty()).matter().stream()
                            .map(Passage::loud)
                            .toList();
        });
    }

    /** What is heard of one screen, and the words that a walk of its own finds on it. */
    private record Heard(Reading reading, Set<String> visible) {
        private Stream<Passage> passages() {
            return Stream.concat(reading.matter().stream(), reading.around().stream());
        }

        /** Between what is said and what stands there, in words. */
        private Optional<String> difference() {
            Set<String> said = passages()
                    .flatMap(passage -> passage.shown().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return said.equals(visible) ? Optional.empty() : Optional.of(": says " + said + ", shows " + visible);
        }
    }

    private interface Listener {
        void hear(String screen, Heard heard);
    }

    /** On this frame one after the other; help is under way on the first screen, and on no other. */
    private static void shown(Frame frame, Preferences wanted, Texts texts, Listener listener) {
        Preferences preferences = wanted.with(Aid.VOICE);
        Help help = Help.CALLED;
        for (Map.Entry<String, Stage> sample : SAMPLES.entrySet()) {
            Visit visit = SampleStages.visit(sample.getValue(), preferences, help);
            listener.hear(sample.getKey(), Toolkit.on(() -> heard(visit, texts, frame)));
            help = Help.NOT_CALLED;
        }
    }

    private static Frame frame() {
        return new Frame(PANEL, () -> NOBODYS);
    }

    /** In a scene, where each screen is arranged as it is on the window. */
    private static Frame arranging(PanelSize panel) {
        return Toolkit.on(() -> {
            Frame frame = new Frame(panel, () -> NOBODYS);
            new Scene(frame, panel.width(), panel.height());
            return frame;
        });
    }

    private static Heard heard(Visit visit, Texts texts, Frame frame) {
        frame.show(Screens.draw(visit, texts), texts, visit.preferences(), visit.help());
        Set<String> visible =
                VisibleWords.on(frame).stream().map(VisibleWords::words).collect(Collectors.toCollection(TreeSet::new));
        return new Heard(new ScreenReader(texts, thing -> SOMEWHERE).read(visit, frame, Optional.empty()), visible);
    }
}
