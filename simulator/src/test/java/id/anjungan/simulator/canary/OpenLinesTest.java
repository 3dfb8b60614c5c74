// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.canary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Children that say where everybody can read it whom they serve, and one that does not. */
class OpenLinesTest {
    private final Persona siti = Population.fromSeed(42).persona("siti");

    @Test
    void whoIsNamedOnACommandLineIsFoundWhosesoeverChildItIs() throws Exception {
        assertThat(seenOf(List.of("sh", "-c", "read nothing", siti.nik()), Map.of(), false))
                .containsExactly("command line of sh: siti nik as ISO-8859-1");
    }

    @Test
    void whoIsNamedInAnEnvironmentIsFoundAtTheKiosksOwn() throws Exception {
        List<String> command = List.of("sh", "-c", "read nothing");
        Map<String, String> environment = Map.of("ADM_NAME", siti.name());
        assertThat(seenOf(command, environment, true)).containsExactly("environment of sh: siti name as ISO-8859-1");
        assertThat(seenOf(command, environment, false)).isEmpty();
    }

    @Test
    void whatStandsNowhereIsNotFoundAndTheProgramIsCounted() throws Exception {
        assertThat(seenOf(List.of("sh", "-c", "read nothing"), Map.of(), true)).isEmpty();
    }

    private List<String> seenOf(List<String> command, Map<String, String> environment, boolean own)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process child = builder.start();
        OpenLines lines = new OpenLines();
        try {
            lines.look(own ? List.of(child.toHandle()) : List.of());
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(lines.programs()).isEqualTo(own ? Map.of("sh", 1) : Map.of());
        return lines.found(new CanarySearch(List.of(siti)));
    }
}
