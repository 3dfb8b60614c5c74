// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.styled;

import id.anjungan.ui.drawing.Icon.Sign;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * What is in trouble, and on a badge beside it what becomes of it: an officer comes, wait, lay it again, the counter
 * looks at it. Such pictures stand still.
 */
public final class TroublePicture extends Drawing {
    private static final double BADGE = 1.65;

    /** What is in trouble; some show their trouble themselves, with dashes where something is missing. */
    public enum Thing {
        CARD(Devices::card),
        OTHER_CARD(Devices::otherCard),
        CARD_ON_READER(Devices::cardOnReader),
        READER(Devices::reader),
        READER_UNPLUGGED(() -> unplugged(Devices.reader())),
        FINGER(Devices::finger),
        SENSOR(Devices::sensor),
        SENSOR_UNPLUGGED(() -> unplugged(Devices.sensor())),
        CODE(Devices::code),
        SCANNER(Devices::scanner),
        PIN(Devices::pin),
        DOCUMENT(Matters::document),
        CHILD_CARD(Matters::childCard),
        PRINTER(Printers::printer),
        PRINTER_UNPLUGGED(() -> unplugged(Printers.printer())),
        PRINTER_EMPTY(Printers::empty),
        PRINTER_JAMMED(Printers::jammed),
        PRINTER_OPEN(Printers::open),
        PRINTER_WITHOUT_TONER(Printers::withoutToner),
        SHEET_IN_TRAY(Printers::sheetInTray),
        SHEET_IN_DOUBT(Printers::sheetInDoubt),
        SHEET_SMEARED(Matters::smeared),
        SHEET_IN_ENVELOPE(Matters::envelope),
        TICKET_PRINTER(Printers::ticket),
        TICKET_PRINTER_EMPTY(Printers::ticketEmpty),
        TICKET_PRINTER_UNPLUGGED(() -> unplugged(Printers.ticket())),
        CARD_PRINTER(Printers::cards),
        CARD_PRINTER_EMPTY(Printers::cardsEmpty),
        CARD_PRINTER_JAMMED(Printers::cardsJammed),
        LINE_TO_OFFICE(Matters::brokenLine),
        ANSWER_OF_OFFICE(Matters::answer),
        BOOK(Matters::book),
        MACHINE(Matters::machine),
        OFFICER(StaffPicture::officer);

        private final Supplier<Group> sketch;

        Thing(Supplier<Group> sketch) {
            this.sketch = sketch;
        }
    }

    /** A thing that tells its trouble without a badge. */
    public TroublePicture(Thing thing) {
        super(220, 164);
        draw(disc(110, 80, 76), "d-ground", 0);
        add(thing.sketch.get());
    }

    /** A thing, and a badge at its foot. */
    public TroublePicture(Thing thing, Sign badge) {
        this(thing);
        draw(disc(184, 126, 28), "d-mark", OUTLINE);
        Group sign = add(Sketch.group(styled(path(badge.strokes()), "d-print", 2.1)));
        sign.getTransforms().addAll(new Translate(184 - 12 * BADGE, 126 - 12 * BADGE), new Scale(BADGE, BADGE));
    }

    @Override
    public boolean moves() {
        return false;
    }

    /** A device whose plug lies beside its socket. */
    private static Group unplugged(Group device) {
        device.getChildren()
                .addAll(
                        styled(path("M70,130 v12 q0,10 10,10 h16"), "d-line", 4),
                        styled(path("M122,147 h10 M122,157 h10"), "d-line", 3),
                        styled(path("M96,143 h20 q8,0 8,9 q0,9 -8,9 h-20 z"), "d-mark", OUTLINE),
                        styled(Sketch.round(4, Sketch.box(150, 139, 26, 24)), "d-paper", OUTLINE),
                        styled(path("M152,147 h8 M152,157 h8"), "d-print", 3),
                        styled(path("M176,151 h36"), "d-line", 4),
                        styled(path("M141,142 v-9 M134,145 l-5,-7 M148,136 l3,-6"), "d-trouble-line", 2.6));
        return device;
    }
}
