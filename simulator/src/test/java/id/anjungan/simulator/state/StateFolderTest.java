// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    Path folder;

    @Test
    void worldsOfOneProgramMakeAPartOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Callable<Path> world = () -> new StateFolder(folder).part("key", draft -> {
            made.incrementAndGet();
            Files.writeString(draft.resolve("secret"), "rahasia");
        });
        ExecutorService worlds = Executors.newFixedThreadPool(4);
        for (Future<Path> part : worlds.invokeAll(List.of(world, world, world, world))) {
            assertThat(part.get().resolve("secret")).hasContent("rahasia");
        }
        worlds.shutdown();
        assertThat(made).hasValue(1);
    }
}
