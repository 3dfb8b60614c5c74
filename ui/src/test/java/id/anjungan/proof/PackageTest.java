// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The release as {@code scripts/package} makes it: opened and looked at. */
@Tag("process")
class PackageTest {
    private static final Path LOGS = Plays.target().resolve("proof-logs");
    private static final Path UNITS = Programs.TOP.resolve("scripts/packaging/root");
    private static final Path SIMULATED = Path.of("id", "anjungan", "simulator");
    private static final Pattern EXPOSURE = Pattern.compile("exposure level for \\S+: ([0-9.]+)");
    private static final double MOST_EXPOSED = 2.0;

    private static Path deb;
    private static Path image;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        deb = Release.deb();
        image = deb.resolveSibling("adm");
    }

    @Test
    void theImageHoldsNothingOfTheWorld() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                names.add(image.relativize(file).toString());
                if (file.toString().endsWith(".jar")) {
                    names.addAll(entries(file));
                }
            }
        }
        assertThat(names).anyMatch(name -> name.endsWith("id/anjungan/ui/KioskLauncher.class"));
        assertThat(strangers(names)).isEmpty();
    }

    /** What must not be in a release: classes of the world, and anybody who would press for a citizen. */
    private static List<String> strangers(List<String> names) {
        return names.stream()
                .filter(name -> name.contains(SIMULATED.toString())
                        || name.contains("simulator-")
                        || name.endsWith("META-INF/services/id.anjungan.core.visit.Stagehand"))
                .toList();
    }

    /** Java keeps their classes out of its archives. */
    @Test
    void noJarIsSigned() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(image.resolve("lib"), "*.jar")) {
            for (Path jar : jars) {
                names.addAll(entries(jar));
            }
        }
        assertThat(names).isNotEmpty().noneMatch(name -> name.matches(".*!META-INF/[^/]*\\.SF"));
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> jar.getFileName() + "!" + entry.getName())
                    .toList();
        }
    }

    @Test
    void theWorldsOwnJarWouldBeFound() throws IOException {
        assertThat(strangers(entries(Release.links())))
                .anyMatch(name -> name.endsWith(".class"))
                .anyMatch(name -> name.endsWith("Stagehand"));
    }

    @Test
    void thePackageIsRootsAndHoldsWhatTheMachineIsToldToRun() throws IOException, InterruptedException {
        List<String> files = Programs.said(LOGS.resolve("contents.txt"), "dpkg-deb", "--contents", deb.toString())
                .lines()
                .toList();
        assertThat(files).allMatch(file -> file.matches("[-dl][-rwx]{9} root/root .*"));
        assertThat(files).as("nobody else may write").noneMatch(file -> file.matches("[-d](.{4}w|.{7}w).*"));
        for (String name : List.of(
                "/opt/adm/bin/adm-kiosk",
                "/opt/adm/bin/adm-maintenance",
                "/usr/bin/adm -> /opt/adm/bin/adm",
                "/etc/adm/adm.yaml",
                "/usr/lib/systemd/system/adm-kiosk.service")) {
            assertThat(files).anyMatch(file -> file.endsWith(" ." + name));
        }
    }

    @Test
    void whatTheSettingsLackIsToldWithFileAndLine(@TempDir Path folder) throws IOException, InterruptedException {
        String adm = image.resolve("bin/adm").toString();
        Path settings = folder.resolve("adm.yaml");
        Files.writeString(settings, Programs.said(LOGS.resolve("template.txt"), adm, "settings", "template"));
        Programs.Ended told = Programs.run(
                LOGS.resolve("settings.txt"),
                Programs.LONGEST_SECONDS,
                List.of(adm, "settings", "check", "--settings", settings.toString()));
        assertThat(told.said()).containsPattern("\\A" + settings + ":[0-9]+: \"card\\.anchor\" needs a value\n");
        assertThat(told.code()).isEqualTo(2);
    }

    @Test
    void noNativeLibraryMissesAnother() throws IOException, InterruptedException {
        String said = Programs.said(LOGS.resolve("libraries.txt"), "sh", "-c", dependencies(image));
        assertThat(said).contains("libglassgtk3.so", "libsqlitejdbc.so").doesNotContain("not found");
    }

    /** Asks the system's own linker for what each native part of an image needs, in words of a shell. */
    static String dependencies(Path image) {
        String path = image + "/runtime/lib:" + image + "/runtime/lib/server";
        return "find " + image + " -name '*.so' -exec env LD_LIBRARY_PATH=" + path + " ldd {} +";
    }

    @Test
    void theClassDataArchiveFitsThePathAsItIsWritten() throws IOException, InterruptedException {
        String command = "cd '" + image + "' && exec runtime/bin/java @lib/kiosk.args -Xshare:on"
                + " id.anjungan.ui.KioskLauncher";
        Programs.Ended ended = Programs.run(LOGS.resolve("share.txt"), 60, List.of("sh", "-c", command));
        assertThat(ended.said().strip()).isEqualTo("usage: --settings FILE");
        assertThat(ended.code()).isEqualTo(2);
    }

    /** Made twice, which takes most of a minute: in the long run. */
    @Tag("long")
    @Test
    void theSameSourcesMakeTheSameFilesButTheArchives(@TempDir Path folder) throws IOException, InterruptedException {
        Programs.said(LOGS.resolve("again.txt"), Programs.script("package"), "--out", folder.toString());
        Programs.Ended differences = Programs.run(
                LOGS.resolve("differences.txt"),
                Programs.LONGEST_SECONDS,
                List.of("diff", "-rq", image.toString(), folder.resolve("adm").toString()));
        assertThat(differences.said().lines()).allMatch(line -> line.matches("Files \\S+\\.jsa and \\S+\\.jsa differ"));
        Path first = folder.resolve("first.deb");
        Path again = folder.resolve(deb.getFileName());
        Files.move(again, first);
        Programs.said(LOGS.resolve("again.txt"), Programs.script("package"), "--out", folder.toString());
        assertThat(Files.mismatch(first, again)).as("of the same image").isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adm-display", "adm-kiosk", "adm-maintenance"})
    void aUnitIsExposedToLittle(String unit) throws IOException, InterruptedException {
        Programs.demand("systemd-analyze");
        String said = Programs.said(
                LOGS.resolve(unit + ".txt"),
                "systemd-analyze",
                "security",
                "--offline=true",
                "--no-pager",
                "--root=" + UNITS.toAbsolutePath(),
                unit + ".service");
        Matcher exposure = EXPOSURE.matcher(said);
        assertThat(exposure.find()).as(said).isTrue();
        assertThat(Double.parseDouble(exposure.group(1))).isLessThanOrEqualTo(MOST_EXPOSED);
    }
}
