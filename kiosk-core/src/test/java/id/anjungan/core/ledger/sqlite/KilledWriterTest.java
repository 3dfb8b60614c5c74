// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged before {@code kill -9} is there afterwards, and the chain is whole; again and again in one
 * file.
 */
@Tag("process")
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("adm.kills", 10);

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedRowIsEverLost() throws Exception {
        Random random = new Random(20261120);
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> acknowledged = writeAndKill(kill, 1 + random.nextInt(400));
            try (JournalReader reader = new JournalReader(folder)) {
                assertThat(reader.verify(List.of()).firstBreak())
                        .as("kill %d", kill)
                        .isEmpty();
                Map<String, LedgerState> states = reader.entries().stream()
                        .collect(Collectors.toMap(entry -> entry.copy().ledgerId(), LedgerEntry::state));
                for (String line : acknowledged) {
                    String[] words = line.split(" ");
                    assertThat(states.get(words[0]))
                            .as("kill %d, %s", kill, line)
                            .isGreaterThanOrEqualTo(LedgerState.valueOf(words[1]));
                }
            }
        }
    }

    /** Lets a program write until it has acknowledged so many rows, and kills it while it goes on. */
    private List<String> writeAndKill(int round, int rows) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StepWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == rows) {
                    // Through the handle: what the program still said before its end stays readable.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rows);
        return acknowledged.stream()
                .collect(Collectors.toMap(line -> line.split(" ")[0], Function.identity(), (a, b) -> b))
                .values()
                .stream()
                .toList();
    }
}
