// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.nio.file.Files;
import java.nio.file.Path;

/** The flags of the kiosk's JVM; the release uses the same. */
public final class KioskFlags {
    private KioskFlags() {}

    static void addTo(KioskProcess.Plan plan, RunOptions options) {
        plan.flag("-XX:+UseSerialGC")
                .flag("-Xms48m")
                .flag("-Xmx256m")
                .flag("-XX:MaxMetaspaceSize=160m")
                .flag("-XX:-UsePerfData")
                .property("java.awt.headless", "true")
                .property("file.encoding", "UTF-8")
                .property("prism.order", "sw")
                // A removed label's text otherwise stays in the heap.
                .property("prism.cacheLayoutSize", "0");
        String make = System.getProperty("adm.kiosk.archive.make");
        Path archive = options.top().resolve(".adm-setup").resolve("kiosk.jsa");
        if (make != null) {
            plan.flag("-XX:ArchiveClassesAtExit=" + make);
        } else if (Files.isReadable(archive)) {
            plan.flag("-XX:SharedArchiveFile=" + archive).flag("-Xshare:auto");
        }
    }
}
