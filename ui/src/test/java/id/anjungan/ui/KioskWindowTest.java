// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.welcome.ChoosingService;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.window.KioskWindow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real window, pressed as a citizen presses it. */
@Tag("process")
class KioskWindowTest {
    private final KeptHappenings mailbox = new KeptHappenings();
    private KioskWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        window = Toolkit.on(() -> {
            KioskWindow made =
                    new KioskWindow(new javafx.stage.Stage(), PanelSize.portrait(), () -> Gallery.OFFICE, mailbox);
            made.open();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            window.close();
            return null;
        });
    }

    @Test
    void aPressPostsTheControlsId() {
        show(new Welcoming(List.of()));
        assertThat(press("mulai")).isEmpty();
        assertThat(mailbox.posted()).containsExactly(new Pressed("mulai"));
    }

    @Test
    void aControlThatIsNotThereIsNamed() {
        show(new Welcoming(List.of()));
        assertThat(press("cetak")).contains("no control cetak on welcome.Welcoming");
        assertThat(mailbox.posted()).isEmpty();
    }

    @Test
    void aControlThatIsNotVisibleIsNotPressed() {
        show(new Welcoming(List.of()));
        assertThat(press("selesai")).contains("control selesai is not visible on welcome.Welcoming");
    }

    @Test
    void aControlThatIsNotEnabledIsNotPressed() {
        show(SampleStages.all().get("confirming-asked"));
        assertThat(press("cetak")).contains("control cetak is not enabled on print.Confirming");
        assertThat(press("saya-wali")).isEmpty();
    }

    @Test
    void anImpatientSecondTapOnPrintCountsOnce() {
        show(SampleStages.all().get("confirming"));
        press("cetak");
        press("cetak");
        assertThat(mailbox.posted()).containsExactly(new Pressed("cetak"));
    }

    @Test
    void theBackKeyGoesBackAndTheHelpKeyCallsStaff() {
        show(SampleStages.all().get("notice"));
        Toolkit.on(() -> window.key("Esc"));
        Toolkit.on(() -> window.key("F1"));
        assertThat(mailbox.posted()).containsExactly(new Pressed("kembali"), new Pressed("panggil-petugas"));
    }

    @Test
    void digitsAreTypedOnTheTwelveKeysToo() {
        show(SampleStages.all().get("nik-4"));
        for (String key : List.of("5", "Numpad 7", "Backspace", "Enter")) {
            Toolkit.on(() -> window.key(key));
        }
        show(SampleStages.all().get("pin-full"));
        Toolkit.on(() -> window.key("1"));
        Toolkit.on(() -> window.key("Enter"));
        assertThat(mailbox.posted())
                .containsExactly(
                        new Pressed("angka-5"), new Pressed("angka-7"), new Pressed("hapus"), new Pressed("lanjut"));
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThat(Toolkit.on(() -> window.key("Wurst"))).contains("no key Wurst");
    }

    @Test
    void theWindowCoversThePanelWithoutDecoration() {
        show(new ChoosingService(List.of()));
        var picture = Toolkit.on(window::picture);
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1920);
    }

    private void show(Stage stage) {
        Toolkit.on(() -> {
            window.present(SampleStages.visit(stage, Language.ID));
            return null;
        });
    }

    private Optional<String> press(String control) {
        return Toolkit.on(() -> window.press(control));
    }
}
