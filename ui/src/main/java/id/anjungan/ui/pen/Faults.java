// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.widgets.Trail;
import java.util.Arrays;

/** What can be wrong with a sheet, to be pressed; the same words before the sheets are taken and after. */
public final class Faults {
    private Faults() {}

    public static Screen draw(Texts texts) {
        Screen screen = new Screen(texts.get("fault.title")).lead(texts.get("fault.lead"));
        screen.with(Columns.of(Arrays.stream(Complaint.values())
                .map(complaint -> choice(texts, complaint))
                .toList()));
        return screen.at(Trail.Step.AMBIL);
    }

    private static Press choice(Texts texts, Complaint complaint) {
        String id = complaint.control();
        return Press.choice(id, sign(complaint), texts.get("fault." + id), texts.get("fault." + id + ".more"));
    }

    private static Sign sign(Complaint complaint) {
        return switch (complaint) {
            case BLURRED -> Sign.BLURRED;
            case CUT -> Sign.CUT_OFF;
            case BLANK -> Sign.BLANK;
            case NOT_MINE -> Sign.OF_ANOTHER;
        };
    }
}
