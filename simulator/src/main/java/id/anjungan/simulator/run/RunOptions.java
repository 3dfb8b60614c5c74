// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.office.press.Order;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of {@code scripts/run}, as the specification of commands names them. */
public final class RunOptions {
    private static final String DEFAULT_SCENARIO = "cetak-kk-lancar";

    @Option(names = "--scenario", paramLabel = "NAME", description = "play this scenario (or file) and exit")
    String scenario;

    @Option(names = "--headless", description = "on a virtual display even if there is a real one")
    boolean headless;

    @Option(names = "--fast", description = "without true-to-life timing; nothing else differs")
    boolean fast;

    @Option(names = "--seed", paramLabel = "N", description = "of people and of lots (default ${DEFAULT-VALUE})")
    long seed = 42;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "absent, empty or a former result (default out/<scenario>)")
    Path out;

    @Option(names = "--state", paramLabel = "DIR", description = "keys, certificates, populations (default .adm-state)")
    Path state;

    @Option(names = "--settings", paramLabel = "FILE", description = "the kiosk's settings, over the built-in ones")
    Path settings;

    @Option(names = "--port-base", paramLabel = "N", description = "use ports from here on instead of free ones")
    int portBase;

    @Option(names = "--size", paramLabel = "WxH", description = "of the window (default ${DEFAULT-VALUE})")
    String size = "1080x1920";

    @Option(names = "--lang", paramLabel = "id|en", description = "the language of the first screen")
    String language = "id";

    @Option(names = "--level", hidden = true, description = "at which PAdES level the office signs: B_T, B_LT")
    Order.Level level = Order.Level.B_LT;

    @Option(
            names = "--canaries",
            hidden = true,
            description = "search files and the live heap for people before the end")
    boolean canaries;

    /** Which kind of KTP-el people have, unless the settings say otherwise. */
    String cardProfile = "adm-ref-1";

    /** Which kiosk is started; when it is not said, the one that this program's properties name. */
    KioskProgram program;

    /** Under the image's own keeper, which starts it anew when it falls silent. */
    boolean kept;

    @Option(names = "--blind", hidden = true, description = "without pictures of the window")
    boolean blind;

    @Option(names = "--warm", hidden = true, description = "with a kiosk that warms up also under --fast")
    boolean warm;

    /** The folder that holds the product. */
    Path top() {
        return Path.of(System.getProperty("adm.top", "."));
    }

    /** An installed kiosk under its keeper. */
    static RunOptions kept(KioskProgram installed) {
        RunOptions options = new RunOptions();
        options.program = installed;
        options.kept = true;
        return options;
    }

    KioskProgram kioskProgram() {
        return program == null ? KioskProgram.present(top()) : program;
    }

    boolean hasDisplay() {
        String display = System.getenv("DISPLAY");
        return !headless && display != null && !display.isEmpty();
    }

    /** Whether somebody wants to sit in front of it. */
    boolean interactive() {
        return scenario == null && hasDisplay();
    }

    String scenarioName() {
        return scenario == null ? DEFAULT_SCENARIO : scenario;
    }

    Path stateFolder() {
        return (state == null ? top().resolve(".adm-state") : state).toAbsolutePath();
    }

    Path outFolder(String name) {
        return out == null ? top().resolve("out").resolve(name) : out;
    }

    /** What is wrong with the options, or an empty text. */
    String complaint() {
        if (!size.matches("[1-9][0-9]{2,4}x[1-9][0-9]{2,4}")) {
            return "--size must be like 1080x1920";
        }
        if (!language.matches("id|en")) {
            return "--lang must be id or en";
        }
        return portBase < 0 || portBase > 65000 ? "--port-base must be a port" : "";
    }
}
