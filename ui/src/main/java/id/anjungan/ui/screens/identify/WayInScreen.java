// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.journey.identify.ChoosingWayIn;
import id.anjungan.core.journey.identify.Way;
import id.anjungan.core.journey.identify.WhyHere;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.Optional;

/** Four ways in, side by side; what cannot be used now says so itself. */
final class WayInScreen {
    private WayInScreen() {}

    static Screen draw(Pen pen, ChoosingWayIn stage) {
        Screen screen = pen.screen();
        if (Pen.isTroubled(stage)) {
            screen.with(pen.trouble(stage.code()));
        } else {
            why(stage.why()).ifPresent(words -> screen.with(Panels.hint(Sign.INFORMATION, pen.words(words))));
        }
        screen.with(
                Columns.of(stage.ways().stream().map(way -> choice(pen, way)).toList()));
        return screen;
    }

    private static Optional<String> why(WhyHere why) {
        return switch (why) {
            case FINGER_HARD_TO_READ -> Optional.of("hard");
            case FINGER_MISSING -> Optional.of("missing");
            case HAND_CANNOT_REACH -> Optional.of("reach");
            case ONCE_MORE -> Optional.of("once-more");
            default -> Optional.empty();
        };
    }

    private static Press choice(Pen pen, Way way) {
        String id = way.kind().control();
        String more = switch (way.standing()) {
            case OPEN -> pen.words(id + ".more");
            case OUT_OF_ORDER -> pen.words("broken");
            case AT_COUNTER -> pen.words("counter");
        };
        Press choice = Press.choice(id, sign(way.kind()), pen.words(id), more);
        return way.isOpen() ? choice : choice.off();
    }

    private static Sign sign(Way.Kind kind) {
        return switch (kind) {
            case KTP_EL, TERMINAL -> Sign.CARD;
            case QR -> Sign.CODE;
            case NIK -> Sign.KEYS;
            case OFFICER -> Sign.OFFICER;
        };
    }
}
