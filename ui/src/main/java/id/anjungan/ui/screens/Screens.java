// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens;

import id.anjungan.core.journey.accompany.AccompanyStage;
import id.anjungan.core.journey.farewell.FarewellStage;
import id.anjungan.core.journey.identify.IdentifyStage;
import id.anjungan.core.journey.print.PrintStage;
import id.anjungan.core.journey.trouble.TroubleStage;
import id.anjungan.core.journey.welcome.WelcomeStage;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.pen.Waiting;
import id.anjungan.ui.screens.accompany.AccompanyScreens;
import id.anjungan.ui.screens.farewell.FarewellScreens;
import id.anjungan.ui.screens.identify.IdentifyScreens;
import id.anjungan.ui.screens.print.PrintScreens;
import id.anjungan.ui.screens.trouble.TroubleScreens;
import id.anjungan.ui.screens.welcome.WelcomeScreens;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Screen;

/** Finds the screen of a stage: each journey's factory has one method a stage, so that none is forgotten. */
public final class Screens {
    private Screens() {}

    /** The screen of a visit's present moment, in the words of its language. */
    public static Screen draw(Visit visit, Texts texts) {
        Screen screen = drawn(visit, Pen.of(visit, texts));
        return visit.stage().patience().turn() == Patience.Turn.MACHINE
                ? Waiting.on(screen, texts, visit.lapse())
                : screen;
    }

    private static Screen drawn(Visit visit, Pen pen) {
        if (visit.stage() instanceof WelcomeStage stage) {
            return stage.read(new WelcomeScreens(pen));
        }
        if (visit.stage() instanceof IdentifyStage stage) {
            return stage.read(new IdentifyScreens(pen));
        }
        if (visit.stage() instanceof AccompanyStage stage) {
            return stage.read(new AccompanyScreens(pen));
        }
        if (visit.stage() instanceof PrintStage stage) {
            return stage.read(new PrintScreens(pen));
        }
        if (visit.stage() instanceof FarewellStage stage) {
            return stage.read(new FarewellScreens(pen));
        }
        if (visit.stage() instanceof TroubleStage stage) {
            return stage.read(new TroubleScreens(pen));
        }
        throw new IllegalArgumentException("no screen for " + visit.stage().title());
    }
}
