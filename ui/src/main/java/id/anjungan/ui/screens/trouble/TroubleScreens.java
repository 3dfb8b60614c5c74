// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.trouble;

import id.anjungan.core.journey.trouble.Apologising;
import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.core.journey.trouble.TroubleStage;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.pen.Sight;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;

/** What the machine says when something went wrong: what, whether anything was printed, what to do, and the code. */
public final class TroubleScreens implements TroubleStage.Reader<Screen> {
    private final Pen pen;

    public TroubleScreens(Pen pen) {
        this.pen = pen;
    }

    @Override
    public Screen apologising(Apologising stage) {
        Screen screen = pen.troubled(
                        stage.code(), pen.words("printed." + stage.printed().name()))
                .bar(BarItem.FINISH)
                .picture(Sight.of(stage.code()));
        Sign sign = stage.recovery() == Recovery.COUNTER ? Sign.CHECK : Sign.NEXT;
        return screen.deed(
                Press.main(Apologising.CONTINUE, pen.words(stage.recovery().name()), sign));
    }

    @Override
    public Screen outOfService(OutOfService stage) {
        return pen.troubled(stage.code()).picture(Sight.of(stage.code()));
    }
}
