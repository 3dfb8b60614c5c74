// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.welcome.ChoosingService;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.visit.Controls;
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
    private static final Pressed BACK = new Pressed(Controls.BACK);
    private static final Pressed HELP = new Pressed(Controls.CALL_STAFF);
    private static final Pressed STIRRED = new Pressed(Controls.STIRRED);

    private final KeptHappenings mailbox = new KeptHappenings();
    private KioskWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        window = Toolkit.on(() -> {
            KioskWindow made = new KioskWindow(
                    new javafx.stage.Stage(), Toolkit.setup(PanelSize.portrait()), () -> SampleStages.OFFICE, mailbox);
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
        strike("Esc", "*", "F1", "0");
        assertThat(mailbox.posted()).containsExactly(BACK, BACK, HELP, HELP);
    }

    @Test
    void theFirstKeyOnlyShowsTheFocusWhichBeginsAtTheMainAction() {
        show(SampleStages.all().get("notice"));
        strike("5");
        assertThat(mailbox.posted()).containsExactly(STIRRED);
        strike("5");
        assertThat(mailbox.posted()).containsExactly(STIRRED, new Pressed("lanjut"));
    }

    @Test
    void theFocusGoesToTheChoiceBelowAndStaysWhenTheScreenIsDrawnAfresh() {
        Stage ways = SampleStages.all().get("way-FIRST");
        show(ways);
        strike("8", "8");
        Toolkit.on(() -> {
            window.present(SampleStages.visit(ways, Language.EN));
            return null;
        });
        strike("Enter");
        assertThat(mailbox.posted()).containsExactly(STIRRED, STIRRED, new Pressed("qr"));
    }

    @Test
    void digitsAreTypedOnTheTwelveKeysToo() {
        show(SampleStages.all().get("nik-4"));
        strike("5", "Numpad 7", "*", "Enter");
        show(SampleStages.all().get("pin-full"));
        strike("1", "#", "Enter");
        assertThat(mailbox.posted())
                .containsExactly(
                        new Pressed("angka-5"),
                        new Pressed("angka-7"),
                        new Pressed("hapus"),
                        new Pressed("lanjut"),
                        new Pressed("lanjut"));
    }

    @Test
    void correctionGoesBackWhereNothingIsTyped() {
        show(SampleStages.all().get("nik-0"));
        strike("*");
        assertThat(mailbox.posted()).containsExactly(BACK);
    }

    @Test
    void helpIsTwoKeysAwayFromDigitsAndOneWhereAllAreTyped() {
        show(SampleStages.all().get("nik-4"));
        strike("#", "0", "*", "0");
        show(SampleStages.all().get("pin-full"));
        strike("0");
        assertThat(mailbox.posted()).containsExactly(STIRRED, HELP, STIRRED, new Pressed("angka-0"), HELP);
    }

    @Test
    void whatStandsBesideTheDigitsIsReachedWhenTheyAreLeft() {
        show(SampleStages.all().get("nik-4"));
        strike("#", "5");
        assertThat(mailbox.posted()).containsExactly(STIRRED, new Pressed("cara-lain"));
    }

    @Test
    void arrowsReachTheDigitsOfTheScreen() {
        show(SampleStages.all().get("nik-0"));
        strike("Up", "Up", "Enter");
        assertThat(mailbox.posted()).hasSize(3).last().asString().contains("angka-");
    }

    @Test
    void keysThatNoPadSendsDoNothing() {
        show(SampleStages.all().get("notice"));
        strike("A", "F10", "Space", "Context Menu", "Windows");
        assertThat(mailbox.posted()).isEmpty();
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

    private void strike(String... keys) {
        for (String key : keys) {
            assertThat(Toolkit.on(() -> window.key(key))).isEmpty();
        }
    }

    private Optional<String> press(String control) {
        return Toolkit.on(() -> window.press(control));
    }
}
