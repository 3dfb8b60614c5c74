// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.run.KioskProgram;
import id.anjungan.simulator.run.VirtualDisplay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** What the kiosk's size is compared with: an empty JavaFX window of the same size under the same flags. */
final class EmptyWindow implements AutoCloseable {
    private static final String NAME = "BareWindow";

    private final VirtualDisplay display;
    private final Process process;

    private EmptyWindow(VirtualDisplay display, Process process) {
        this.display = display;
        this.process = process;
    }

    /**
     * Compiles the program, because this module has no JavaFX, and starts it; blocks until its window stands.
     *
     * @param scratch where its class is put
     */
    static EmptyWindow open(Path top, Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("window"));
        compile(top, folder);
        VirtualDisplay display = VirtualDisplay.start("1080x1920");
        KioskProgram program = KioskProgram.present(top);
        ProcessBuilder builder = program.process(program.command(List.of(), List.of(folder.toString()), NAME))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display.name());
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
        if (out.readLine() == null) {
            display.close();
            throw new IOException("the empty window does not open");
        }
        return new EmptyWindow(display, process);
    }

    private static void compile(Path top, Path folder) throws IOException {
        Path source = folder.resolve(NAME + ".java");
        try (InputStream text = EmptyWindow.class.getResourceAsStream(NAME + ".java.txt")) {
            Files.copy(text, source);
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", KioskProgram.present(top).absolutePath(), source.toString());
        if (result != 0) {
            throw new IOException("the empty window does not compile");
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        display.close();
    }
}
