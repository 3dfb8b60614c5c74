// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.run.VirtualDisplay;
import id.anjungan.simulator.screen.ScreenHand;
import id.anjungan.simulator.screen.ScreenHand.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package installed in a Debian that has nothing else, without systemd running there: it brings or asks for all
 * that it needs, tells what is missing in its settings, and shows a screen. In the long run only: to make such a Debian
 * and to fetch some hundred packages takes one to several minutes, none of them ours. What can be seen in the package
 * itself, {@link PackageTest} looks at each time.
 */
@Tag("process")
@Tag("long")
class BareRootTest {
    private static final Path LOGS = Plays.target().resolve("proof-logs").resolve("bare-root");
    private static final int WIDE = 1080;
    private static final int HIGH = 1920;
    private static final long GLANCE_MILLIS = 50;
    private static final int COLOURS_OF_A_PAGE = 16;
    private static final String[] AS_THE_UNIT_DOES = {
        "setpriv", "--reuid", "adm", "--regid", "adm-kiosk", "--init-groups", "--no-new-privs"
    };

    @TempDir
    static Path folder;

    private static BareRoot root;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Programs.demand("/usr/sbin/debootstrap");
        Programs.demandRoot();
        Path deb = Release.deb();
        root = BareRoot.make(folder.resolve("root"), LOGS);
        Files.copy(deb, root.folder().resolve("adm.deb"));
        Programs.Ended ended =
                root.run("install", "apt-get", "-qq", "-y", "--no-install-recommends", "install", "/adm.deb");
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @AfterAll
    static void remove() throws IOException, InterruptedException {
        if (root != null) {
            root.close();
        }
    }

    @Test
    void everyFileIsAsItWasPacked() throws Exception {
        assertThat(root.run("verify", "dpkg", "--verify", "adm")).isEqualTo(new Programs.Ended(0, ""));
    }

    @Test
    void theTechnicianIsHelped() throws Exception {
        Programs.Ended help = root.run("help", "adm", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.said()).contains("adm tray clear", "adm settings check");
    }

    @Test
    void whatTheSettingsLackIsToldWithFileAndLine() throws Exception {
        for (Programs.Ended told : List.of(
                root.run("settings", "adm", "settings", "check"),
                root.run("kiosk", asTheUnitDoes("/opt/adm/bin/adm-kiosk", "--settings", "/etc/adm/adm.yaml")))) {
            assertThat(told.said()).containsPattern("\\A/etc/adm/adm\\.yaml:[0-9]+: \"card\\.anchor\" needs a value\n");
            assertThat(told.code()).isEqualTo(2);
        }
    }

    @Test
    void noNativeLibraryMissesAnother() throws Exception {
        Programs.Ended libraries = root.run("libraries", "sh", "-c", PackageTest.dependencies(Path.of("/opt/adm")));
        assertThat(libraries.code()).as(libraries.said()).isZero();
        assertThat(libraries.said())
                .contains("libglassgtk3.so", "libsqlitejdbc.so")
                .doesNotContain("not found");
    }

    @Test
    void theMaintenancePageIsShown() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.start(WIDE + "x" + HIGH);
                ScreenHand hand = ScreenHand.at(display.name())) {
            Process page = root.show("page", display.name(), asTheUnitDoes("/opt/adm/bin/adm-maintenance"));
            try {
                long colours = 0;
                while (colours < COLOURS_OF_A_PAGE && !page.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    colours = shown(hand) ? colours(hand) : 0;
                }
                assertThat(colours)
                        .as(Files.readString(LOGS.resolve("page.txt")))
                        .isGreaterThan(COLOURS_OF_A_PAGE);
                keep(hand.picture(0, 0, WIDE, HIGH));
            } finally {
                page.destroy();
                page.waitFor();
            }
        }
    }

    private static String[] asTheUnitDoes(String... words) {
        return Stream.of(AS_THE_UNIT_DOES, words).flatMap(Stream::of).toArray(String[]::new);
    }

    private static boolean shown(ScreenHand hand) {
        return hand.windows().stream().anyMatch(one -> one.equals(new Window(one.id(), 0, 0, WIDE, HIGH)));
    }

    private static long colours(ScreenHand hand) throws IOException {
        return IntStream.of(hand.picture(0, 0, WIDE, HIGH)).distinct().count();
    }

    /** For those who look at it. */
    private static void keep(int[] pixels) throws IOException {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDE, HIGH, pixels, 0, WIDE);
        ImageIO.write(image, "png", LOGS.resolve("page.png").toFile());
    }
}
