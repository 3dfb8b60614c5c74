// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Preferences.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words are complete in both languages, short, and of the counter's own kind. */
class TextsTest {
    private static final int WORDS_OF_A_TITLE = 8;
    private static final int WORDS_OF_A_SENTENCE = 15;
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** Sentences that are fixed by the rules of the counter, longer than others or not. */
    private static final List<String> FIXED = List.of("identify.ReadingNotice.", "farewell.Farewell.genuine");

    private final Map<String, String> indonesian = Texts.load(Language.ID);
    private final Map<String, String> english = Texts.load(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(indonesian.keySet()));
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(indonesian)
                .allSatisfy((key, words) ->
                        assertThat(places(english.get(key))).as(key).isEqualTo(places(words)));
    }

    @Test
    void everyTroubleHasTitleMatterAndRemedyAndNoneIsLeftOver() {
        Set<String> expected = Stream.of(TroubleCode.values())
                .flatMap(code -> Stream.of(".title", ".what", ".do").map(role -> "trouble." + code.code() + role))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = indonesian.keySet().stream()
                .filter(key -> key.startsWith("trouble.K-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(present).isEqualTo(expected);
    }

    @Test
    void everyKindOfDocumentHasAName() {
        assertThat(DocumentKind.all()).allSatisfy(kind -> assertThat(indonesian).containsKey("kind." + kind.id()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titlesAndSentencesAreShort(Language language) {
        assertThat(Texts.load(language)).allSatisfy((key, words) -> {
            if (key.endsWith(".title")) {
                assertThat(count(words)).as(key + ": " + words).isLessThanOrEqualTo(WORDS_OF_A_TITLE);
            }
            if (FIXED.stream().noneMatch(key::startsWith)) {
                assertThat(Stream.of(words.split("(?<=[.?!]) ")).mapToInt(TextsTest::count))
                        .as(key + ": " + words)
                        .allMatch(count -> count <= WORDS_OF_A_SENTENCE);
                assertThat(words.split("(?<=[.?!]) ")).as(key).hasSizeLessThanOrEqualTo(3);
            }
        });
    }

    @Test
    void noWordBlamesOrSpeaksOfComputers() {
        Pattern unwanted =
                Pattern.compile("(?i)\\b(klik|scan|login|sesi|palsu|gagal|salah" + " Anda|error|click|fake|failed)\\b");
        assertThat(indonesian.values())
                .noneMatch(words -> unwanted.matcher(words).find());
        assertThat(english.values()).noneMatch(words -> unwanted.matcher(words).find());
    }

    /** Whatever is the matter, the holder reads the same, and nothing of a doubt. */
    @Test
    void aCardThatIsNotBelievedIsSpokenOfInNeutralWords() {
        Pattern doubt = Pattern.compile("(?i)\\b(asli|tiruan|diubah|curiga|forg|clon|counterfeit|genuin|alter|tamper)");
        for (Map<String, String> words : List.of(indonesian, english)) {
            for (String code : List.of("K-111", "K-112", "K-113", "K-114")) {
                assertThat(words.get("trouble." + code + ".title")).isEqualTo(words.get("trouble.K-111.title"));
                assertThat(words.get("trouble." + code + ".do")).isEqualTo(words.get("trouble.K-111.do"));
                assertThat(words.get("trouble." + code + ".what")).doesNotContainPattern(doubt);
            }
        }
    }

    @Test
    void nobodyIsToldToCheckTheCodeWithACamera() {
        assertThat(Stream.concat(indonesian.values().stream(), english.values().stream()))
                .noneMatch(words -> words.toLowerCase(Locale.ROOT).contains("kamera") || words.contains("camera"));
    }

    @Test
    void valuesStandAtTheirPlaces() {
        assertThat(new Texts(Map.of("a.b", "Sisa {0} dari {1}.")).get("a.b", 3, 4))
                .isEqualTo("Sisa 3 dari 4.");
    }

    @Test
    void aMissingKeyIsABug() {
        assertThatThrownBy(() -> new Texts(Map.of()).get("a.b")).hasMessage("no words for a.b");
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
}
