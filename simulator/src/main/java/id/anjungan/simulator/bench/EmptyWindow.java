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
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.tools.ToolProvider;

/** What the kiosk's size and start are compared with: an empty JavaFX window of the same size under the same flags. */
final class EmptyWindow implements AutoCloseable {
    private static final String NAME = "BareWindow";

    private final VirtualDisplay display;
    private final ProcessBuilder program;
    private Process process;

    private EmptyWindow(VirtualDisplay display, ProcessBuilder program) {
        this.display = display;
        this.program = program;
    }

    /**
     * Compiles the program, because this module has no JavaFX, and starts it; blocks until its window stands.
     *
     * @param scratch where its class is put
     */
    static EmptyWindow open(Path top, Path scratch) throws IOException {
        EmptyWindow window = prepared(top, scratch);
        window.start();
        BufferedReader out = window.process.inputReader(StandardCharsets.US_ASCII);
        if (out.readLine() == null) {
            window.close();
            throw new IOException("the empty window does not open");
        }
        return window;
    }

    /** Compiles it and puts a screen up for it; it is not started yet. */
    static EmptyWindow prepared(Path top, Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("window"));
        compile(top, folder);
        KioskProgram kiosk = KioskProgram.present(top);
        VirtualDisplay display = VirtualDisplay.start("1080x1920");
        ProcessBuilder program = kiosk.process(kiosk.command(List.of(), List.of(folder.toString()), NAME))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("DISPLAY", display.name());
        return new EmptyWindow(display, program);
    }

    /** Starts it; returns at once. */
    void start() throws IOException {
        process = program.start();
    }

    /** As in {@code DISPLAY}. */
    String display() {
        return display.name();
    }

    private static void compile(Path top, Path folder) throws IOException {
        Path source = folder.resolve(NAME + ".java");
        try (InputStream text = EmptyWindow.class.getResourceAsStream(NAME + ".java.txt")) {
            Files.copy(text, source, StandardCopyOption.REPLACE_EXISTING);
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
        if (process != null) {
            process.destroy();
        }
        display.close();
    }
}
