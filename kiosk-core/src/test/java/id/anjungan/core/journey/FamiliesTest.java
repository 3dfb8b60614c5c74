// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.accompany.AccompanyStage;
import id.anjungan.core.journey.farewell.FarewellStage;
import id.anjungan.core.journey.identify.IdentifyStage;
import id.anjungan.core.journey.print.PrintStage;
import id.anjungan.core.journey.trouble.TroubleStage;
import id.anjungan.core.journey.welcome.WelcomeStage;
import id.anjungan.core.visit.Stage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage belongs to the sealed family of its package, and stands in the document that tells the way. */
class FamiliesTest {
    private static final int MOST_STAGES = 12;

    static Stream<Class<? extends Stage>> families() {
        return Stream.of(
                WelcomeStage.class,
                IdentifyStage.class,
                AccompanyStage.class,
                PrintStage.class,
                FarewellStage.class,
                TroubleStage.class);
    }

    private static Stream<Class<?>> stages(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(FamiliesTest::stages)
                : Stream.of(family);
    }

    private static String title(Class<?> stage) {
        String journey = stage.getPackageName();
        return journey.substring(journey.lastIndexOf('.') + 1) + "." + stage.getSimpleName();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyHasOneReaderMethodForEachOfAtMostTwelveStages(Class<? extends Stage> family) throws Exception {
        Class<?> reader = Class.forName(family.getName() + "$Reader");
        Set<String> read =
                Arrays.stream(reader.getMethods()).map(Method::getName).collect(Collectors.toSet());
        Set<String> stages = stages(family)
                .map(stage -> Character.toLowerCase(stage.getSimpleName().charAt(0))
                        + stage.getSimpleName().substring(1))
                .collect(Collectors.toSet());
        assertThat(stages).hasSizeLessThanOrEqualTo(MOST_STAGES).isEqualTo(read);
    }

    @Test
    void everyStageOfTheProgramBelongsToAFamilyOfItsOwnPackage() throws Exception {
        Set<Class<?>> known = families().flatMap(FamiliesTest::stages).collect(Collectors.toSet());
        assertThat(stageClasses())
                .isNotEmpty()
                .allSatisfy(stage -> assertThat(known).contains(stage));
    }

    private static List<Class<?>> stageClasses() throws Exception {
        Path root = Path.of(
                Stage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root.resolve("id/anjungan/core/journey"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file ->
                            root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", ""))
                    .<Class<?>>map(FamiliesTest::load)
                    .filter(type -> Stage.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDocumentOfTheWayListsExactlyTheStages() throws IOException {
        Path document = Path.of(System.getProperty("adm.top"), "docs", "perjalanan-warga.md");
        String text = Files.readString(document, StandardCharsets.UTF_8);
        Set<String> told = Pattern.compile("(?m)^\\| `([a-z]+\\.[A-Z][A-Za-z]+)` \\|")
                .matcher(text)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> real = families()
                .flatMap(FamiliesTest::stages)
                .map(FamiliesTest::title)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(real);
    }
}
