// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** python3-serial talks to the virtual module, without the waiting; at its true speed {@code SimulateTest} does. */
@Tag("process")
@Timeout(90)
class ForeignClientTest {
    private static final String PYTHON = "/usr/bin/python3";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "zfm20, all",
        "zfm20, bare",
        "zfm20, sensor",
        "zfm20, flash",
        "r503, all",
        "r503, bare",
        "r503, sensor",
        "r503, flash"
    })
    void everyInstructionAnswersAsInTheManuals(String profile, String part, @TempDir Path folder) throws Exception {
        needPythonSerial();
        Path script = script("instructions.py", folder);
        var setup = new VirtualFingerModule.Setup(ModuleKind.named(profile), 57600, folder.resolve("finger"), 1, true);
        try (VirtualFingerModule module = new VirtualFingerModule(setup, Pace.fast(), WireLog.none())) {
            FingerOffer offer = part.equals("bare") ? FingerOffer.NONE : FingerOffer.GENUINE;
            module.offer(Population.fromSeed(1).persona("siti"), offer, null);
            module.breakDown(ModulePart.SENSOR, part.equals("sensor"));
            module.breakDown(ModulePart.FLASH, part.equals("flash"));
            String path = module.start();
            module.awaitStart();
            assertThat(run(script.toString(), path, profile, part)).isEqualTo("ok\n");
        }
    }

    private Path script(String name, Path folder) throws IOException {
        Path script = folder.resolve(name);
        try (var source = getClass().getResourceAsStream("/finger/" + name)) {
            Files.copy(source, script);
        }
        return script;
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = PYTHON;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void needPythonSerial() throws IOException, InterruptedException {
        boolean there = Files.isExecutable(Path.of(PYTHON))
                && new ProcessBuilder(PYTHON, "-c", "import serial").start().waitFor() == 0;
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("python3-serial is installed").isTrue();
        }
        Assumptions.assumeTrue(there, "python3-serial is not installed");
    }
}
