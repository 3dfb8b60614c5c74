// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.window.KioskWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Pictures of every screen for people to look at: {@code Gallery [folder] [id|en] [portrait|landscape] [large]
 * [contrast] [only=prefix]}.
 */
public final class Gallery {
    static final OfficeSign OFFICE = new OfficeSign("Dinas Dukcapil Kota Contoh", "(099) 555-0100", "08.00–15.00");

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        List<String> wishes = List.of(args);
        Toolkit.start();
        Language language = wishes.contains("en") ? Language.EN : Language.ID;
        Preferences preferences = preferring(language, wishes.contains("large"), wishes.contains("contrast"));
        PanelSize panel = wishes.contains("landscape") ? landscape() : PanelSize.portrait();
        Path folder = Path.of(wishes.isEmpty() ? "target/screens" : wishes.get(0));
        Files.createDirectories(folder);
        Help help = wishes.contains("help") ? Help.UNREACHED : Help.NOT_CALLED;
        String only = wishes.stream()
                .filter(wish -> wish.startsWith("only="))
                .map(wish -> wish.substring(5))
                .findFirst()
                .orElse("");
        KioskWindow window = window(panel);
        if ("starting".matches(only.isEmpty() ? ".*" : only)) {
            Files.write(folder.resolve("starting.png"), Shot.png(window));
        }
        for (Map.Entry<String, Stage> sample : SampleStages.all().entrySet()) {
            if (sample.getKey().matches(only.isEmpty() ? ".*" : only)) {
                Files.write(
                        folder.resolve(sample.getKey() + ".png"),
                        Shot.png(window, SampleStages.visit(sample.getValue(), preferences, help)));
            }
        }
        System.exit(0);
    }

    static Preferences preferring(Language language, boolean large, boolean contrast) {
        Preferences fresh = Preferences.fresh(language);
        Preferences sized = large ? fresh.with(Aid.LARGE_TEXT) : fresh;
        return contrast ? sized.with(Aid.HIGH_CONTRAST) : sized;
    }

    static PanelSize landscape() {
        return new PanelSize(1920, 1080, 21.5);
    }

    static KioskWindow window(PanelSize panel) {
        return Toolkit.on(() -> {
            KioskWindow window =
                    new KioskWindow(new javafx.stage.Stage(), Toolkit.setup(panel), () -> OFFICE, new KeptHappenings());
            window.open();
            return window;
        });
    }
}
