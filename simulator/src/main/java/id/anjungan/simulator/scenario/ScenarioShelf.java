// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import id.anjungan.core.journey.accompany.AccompanyStage;
import id.anjungan.core.journey.farewell.FarewellStage;
import id.anjungan.core.journey.identify.IdentifyStage;
import id.anjungan.core.journey.print.PrintStage;
import id.anjungan.core.journey.trouble.TroubleStage;
import id.anjungan.core.journey.welcome.WelcomeStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the scenarios stand, one file each, and which stages they may speak of. */
public final class ScenarioShelf {
    private static final List<Class<?>> FAMILIES = List.of(
            WelcomeStage.class,
            IdentifyStage.class,
            AccompanyStage.class,
            PrintStage.class,
            FarewellStage.class,
            TroubleStage.class);

    private final Path folder;

    /** @param top the folder that holds the product */
    public ScenarioShelf(Path top) {
        this.folder = top.resolve("simulator").resolve("scenarios");
    }

    /** The titles of all stages: {@code identify.AwaitingCard}. */
    public static Set<String> stages() {
        Set<String> titles = new TreeSet<>();
        FAMILIES.forEach(family -> collect(family, titles));
        return titles;
    }

    private static void collect(Class<?> type, Set<String> titles) {
        if (type.isSealed()) {
            for (Class<?> sub : type.getPermittedSubclasses()) {
                collect(sub, titles);
            }
        } else {
            String journey = type.getPackageName();
            titles.add(journey.substring(journey.lastIndexOf('.') + 1) + "." + type.getSimpleName());
        }
    }

    /** The names of all scenarios, in order. */
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    /** A scenario by its name, or by the path of a file. */
    public Scenario scenario(String nameOrFile) throws ScenarioError, IOException {
        Path file = nameOrFile.endsWith(".yaml") ? Path.of(nameOrFile) : folder.resolve(nameOrFile + ".yaml");
        if (!Files.isRegularFile(file)) {
            throw new ScenarioError(file.getFileName().toString(), 0, "there is no such scenario");
        }
        return ScenarioFile.read(file, stages());
    }
}
