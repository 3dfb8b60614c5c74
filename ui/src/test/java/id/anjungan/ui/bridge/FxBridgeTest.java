// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.welcome.ChoosingService;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Lapse;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Stagehand;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.window.KioskWindow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Moments cross in order; a stagehand sees every stage, and a picture of each. */
@Tag("process")
class FxBridgeTest {
    private final BlockingQueue<String> pressed = new LinkedBlockingQueue<>();
    private final Mailbox mailbox = new Mailbox() {
        @Override
        public void post(Happening happening) {
            pressed.add(happening.toString());
        }

        @Override
        public void post(long visit, Happening happening) {
            pressed.add(visit + " " + happening);
        }
    };
    private final RememberingStagehand stagehand = new RememberingStagehand();
    private KioskWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        OfficeSign office = new OfficeSign("Dinas Dukcapil Kota Contoh", "(099) 555-0100", "08.00–15.00");
        window = Toolkit.on(() -> {
            KioskWindow made = new KioskWindow(
                    new javafx.stage.Stage(), Toolkit.setup(PanelSize.portrait()), () -> office, mailbox);
            made.open();
            return made;
        });
    }

    @Test
    void everyStageEnteredIsToldAndPicturedInOrderEvenIfTheNextComesAtOnce() throws IOException {
        try (FxBridge bridge = new FxBridge(window, mailbox, Optional.of(stagehand))) {
            bridge.entered(visit(1, new Welcoming(List.of())));
            bridge.updated(visit(1, new Welcoming(List.of())));
            bridge.entered(visit(2, new ChoosingService(List.of())));
            bridge.hands(entry -> true, () -> true, () -> {}).press("cetak");
        }
        assertThat(stagehand.told)
                .containsSubsequence("1 welcome.Welcoming Started", "2 welcome.ChoosingService Started", "picture 2")
                .containsSubsequence("1 welcome.Welcoming Started", "picture 1", "picture 2")
                .hasSize(4);
        assertThat(ImageIO.read(new ByteArrayInputStream(stagehand.pictures.get(0)))
                        .getHeight())
                .isEqualTo(1920);
        assertThat(pressed).containsExactly("Pressed[control=cetak]");
    }

    @Test
    void withoutAStagehandNothingIsPhotographed() {
        try (FxBridge bridge = new FxBridge(window, mailbox, Optional.empty())) {
            bridge.entered(visit(1, new Welcoming(List.of())));
            assertThat(bridge.hands(entry -> true, () -> true, () -> {}).press("mulai"))
                    .isEmpty();
        }
        assertThat(stagehand.told).isEmpty();
    }

    @Test
    void handsAskTheEngineForTimeAndRest() {
        List<String> asked = new ArrayList<>();
        try (FxBridge bridge = new FxBridge(window, mailbox, Optional.of(stagehand))) {
            Stagehand.Hands hands =
                    bridge.hands(entry -> asked.add("jump" + " " + entry), () -> false, () -> asked.add("close"));
            assertThat(hands.jump(7)).isTrue();
            assertThat(hands.atRest()).isFalse();
            hands.close();
        }
        assertThat(asked).containsExactly("jump 7", "close");
    }

    /** A stage that belongs to no family has no screen. */
    private record Homeless() implements Stage {
        @Override
        public Step on(Happening happening) {
            return Step.unmoved();
        }

        @Override
        public Patience patience() {
            return Patience.endless();
        }

        @Override
        public String journey() {
            return "nowhere";
        }
    }

    @Test
    void aScreenThatCannotBeDrawnIsABugOfTheVisitAndToldOnce() {
        try (FxBridge bridge = new FxBridge(window, mailbox, Optional.of(stagehand))) {
            bridge.entered(visit(1, new Homeless()));
            bridge.entered(visit(2, new Homeless()));
            bridge.entered(visit(3, new ChoosingService(List.of())));
            assertThat(bridge.hands(entry -> true, () -> true, () -> {}).press("cetak"))
                    .isEmpty();
        }
        assertThat(pressed)
                .containsExactly(
                        "1 ErrandFailed[bug=java.lang.IllegalArgumentException: no screen for nowhere.Homeless]",
                        "Pressed[control=cetak]");
        assertThat(stagehand.told).contains("1 nowhere.Homeless Started", "3 welcome.ChoosingService Started");
    }

    @Test
    void whatIsShownAfterTheEndIsPhotographedByNobody() {
        FxBridge bridge = new FxBridge(window, mailbox, Optional.of(stagehand));
        bridge.close();
        bridge.entered(visit(1, new Welcoming(List.of())));
        assertThat(bridge.hands(entry -> true, () -> true, () -> {}).press("mulai"))
                .as("the JavaFX thread goes on")
                .isEmpty();
        assertThat(stagehand.told).isEmpty();
    }

    private static Visit visit(int entry, Stage stage) {
        Lapse lapse = Lapse.none(Duration.ZERO);
        return new Visit(1, "7M2X", entry, stage, Preferences.fresh(Language.ID), Help.NOT_CALLED, "Started", lapse);
    }

    private static final class RememberingStagehand implements Stagehand {
        private final List<String> told = Collections.synchronizedList(new ArrayList<>());
        private final List<byte[]> pictures = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void begin(Hands hands) {
            told.add("begin");
        }

        @Override
        public void entered(int entry, String stage, String happening, String code) {
            told.add(entry + " " + stage + " " + happening + code);
        }

        @Override
        public void pictured(int entry, byte[] png) {
            told.add("picture " + entry);
            pictures.add(png);
        }

        @Override
        public boolean fast() {
            return true;
        }

        @Override
        public long seed() {
            return 1;
        }
    }
}
