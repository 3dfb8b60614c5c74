// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import id.anjungan.simulator.run.KioskProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The release as {@code scripts/package} makes it; what is newer than its sources is not made again. */
final class Release {
    private static final Path LOGS = Plays.target().resolve("proof-logs");

    private Release() {}

    /** The package; the image lies beside it. */
    static Path deb() throws IOException, InterruptedException {
        return made("package.txt");
    }

    /** The folder that becomes {@code /opt/adm}. */
    static Path image() throws IOException, InterruptedException {
        return made("image.txt", "--image");
    }

    /** The image's kiosk, with the links to the world behind its class path. */
    static KioskProgram kiosk() throws IOException, InterruptedException {
        return KioskProgram.ofImage(image(), links().toString());
    }

    /** The world's own jar. */
    static Path links() throws IOException {
        try (Stream<Path> jars = Files.list(Programs.TOP.resolve("simulator/target"))) {
            return jars.filter(file -> file.getFileName().toString().matches("simulator-.*-SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path made(String log, String... options) throws IOException, InterruptedException {
        String[] words = Stream.concat(Stream.of(Programs.script("package")), Stream.of(options))
                .toArray(String[]::new);
        String said = Programs.said(LOGS.resolve(log), words);
        return Path.of(said.lines().reduce("", (earlier, last) -> last));
    }
}
