// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine with the package's own files is closed; each thing opened again is found. */
class ClosedMachineTest {
    private static final Path PACKAGED =
            Path.of(System.getProperty("adm.top", "..")).resolve("scripts/packaging/root");

    @TempDir
    private Path root;

    @BeforeEach
    void install() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGED.resolve("usr/lib/systemd"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(PACKAGED.relativize(file).toString(), Files.readString(file));
            }
        }
        for (String line : Files.readAllLines(PACKAGED.resolve("usr/lib/sysctl.d/60-adm.conf"))) {
            if (line.contains("=")) {
                String[] parts = line.split(" = ");
                write("proc/sys/" + parts[0].replace('.', '/'), parts[1] + "\n");
            }
        }
        write("proc/swaps", "Filename Type Size Used Priority\n");
        write("proc/1/cmdline", "/sbin/init\0");
        write("proc/77/cmdline", "/sbin/agetty\0-o\0-p\0--keep-baud\0ttyS0\0");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> open() {
        return new ClosedMachine(root)
                .findings().stream()
                        .filter(finding -> !finding.closed())
                        .map(finding -> finding.check() + "=" + finding.found())
                        .toList();
    }

    @Test
    void asItIsInstalledEverythingIsClosed() {
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsOpenedAgainIsFound() throws IOException {
        write("proc/sys/kernel/sysrq", "438\n");
        write("proc/sys/kernel/core_pattern", "core\n");
        write("proc/78/cmdline", "/sbin/agetty\0-o\0-p\0--noclear\0tty1\0linux\0");
        write("proc/swaps", "Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n");
        write("etc/systemd/logind.conf.d/90-here.conf", "[Login]\nNAutoVTs=6\n");
        write("etc/systemd/journald.conf.d/60-adm.conf", "[Journal]\nStorage=auto\n");
        assertThat(open())
                .containsExactly(
                        "kernel.sysrq=438",
                        "kernel.core_pattern=core",
                        "terminals=/sbin/agetty -o -p --noclear tty1 linux",
                        "swap=/dev/sda2",
                        "logind.NAutoVTs=6",
                        "journald.SystemMaxUse=-");
    }
}
