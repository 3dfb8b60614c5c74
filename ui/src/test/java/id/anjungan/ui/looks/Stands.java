// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.screens.Screens;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Frame;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;

/** Sets screens up on a panel, one after the other, as the kiosk's window does. */
final class Stands {
    private final Mode mode;
    private final Texts texts;
    private final Frame frame;

    Stands(Mode mode) {
        this.mode = mode;
        texts = mode.wording().texts();
        frame = Toolkit.on(() -> {
            Frame made = new Frame(mode.panel(), () -> SampleStages.OFFICE);
            new Scene(made, mode.panel().width(), mode.panel().height());
            return made;
        });
    }

    private Stands(Mode mode, Frame frame) {
        this.mode = mode;
        this.frame = frame;
        texts = mode.wording().texts();
    }

    Mode mode() {
        return mode;
    }

    /** The same window, for a citizen who sees it otherwise. */
    Stands as(Mode other) {
        return new Stands(other, frame);
    }

    /** Sets a stage's screen up and looks at it on the JavaFX thread. */
    <T> T look(Stage stage, Help help, Function<Standing, T> eye) {
        Visit visit = SampleStages.visit(stage, mode.preferences(), help);
        return Toolkit.on(() -> {
            frame.show(Screens.draw(visit, texts), texts, mode.preferences(), help);
            frame.resize(mode.panel().width(), mode.panel().height());
            frame.applyCss();
            frame.layout();
            return eye.apply(Standing.of(frame, mode, stage));
        });
    }

    /** A picture of a stage's screen. */
    BufferedImage picture(Stage stage, Help help) {
        return look(stage, help, screen -> Picture.of(frame.getScene().snapshot(null)));
    }

    /** A picture of the same screen when its pictures have moved on by a step. */
    BufferedImage advanced() {
        return Toolkit.on(() -> {
            frame.advance();
            return Picture.of(frame.getScene().snapshot(null));
        });
    }

    /** What checks complain of at a stage. */
    List<String> complaints(Stage stage, Help help, List<Check> checks) {
        return look(
                stage,
                help,
                screen -> checks.stream()
                        .flatMap(check -> check.complaints(screen))
                        .distinct()
                        .toList());
    }
}
