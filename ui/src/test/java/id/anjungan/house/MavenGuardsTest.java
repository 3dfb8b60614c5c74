// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guards of the build bite: small projects under our parent, each breaking one rule, are seen to be rejected. */
@Tag("process")
class MavenGuardsTest {
    private static final Path TOP = Path.of(System.getProperty("adm.top", "..")).toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "simulator-in-production, validate, banned",
        "divergent-versions, validate, DependencyConvergence",
        "unpinned-plugin, validate, missing valid versions",
        "other-release, validate, The language level is 17",
        "unformatted, process-sources, format violations",
        "suspicious, compile, ReturnValueIgnored",
        "undeclared, verify, jackson-core:jar",
        "unused, verify, slf4j-api:jar",
    })
    void aBuildThatBreaksARuleFails(String project, String phase, String complaint) throws Exception {
        Path folder = copy(project);
        Process maven = new ProcessBuilder(
                        TOP.resolve("mvnw").toString(), "-B", "-o", "-q", "-f", folder.toString(), "-DskipTests", phase)
                .redirectErrorStream(true)
                .start();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(maven.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains(complaint);
    }

    /** Beside the modules, so that the way to the parent is always the same. */
    private static Path copy(String project) throws IOException {
        Path from = TOP.resolve("ui/src/test/resources/guards").resolve(project);
        Path to = TOP.resolve("ui/target/guards").resolve(project);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }
}
