// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.accompany;

import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.journey.accompany.Comparing;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficeRecord.Datum;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Face;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Panels.Fact;
import id.anjungan.ui.widgets.Screen;
import java.util.ArrayList;
import java.util.List;

/** The office's photo beside the card's, and what the paper must say. */
final class ComparingScreen {
    private ComparingScreen() {}

    static Screen draw(Pen pen, Comparing stage) {
        OfficeRecord record = stage.sides().record();
        List<Face> faces = new ArrayList<>(List.of(new Face(record.photo(), pen.words("office"))));
        stage.sides()
                .presented()
                .photo()
                .map(FacePhoto::jpeg)
                .ifPresent(jpeg -> faces.add(new Face(jpeg, pen.words("card"))));
        Fact nik = new Fact(
                pen.words("nik"), stage.sides().presented().claim().nik().shown());
        Screen screen = pen.screen()
                .with(Panels.faces(faces))
                .with(Panels.person(List.of(
                        List.of(fact(pen, record, Datum.NAME)),
                        List.of(fact(pen, record, Datum.BIRTH), nik),
                        List.of(fact(pen, record, Datum.ADDRESS)))));
        faces.forEach(face -> screen.whenDropped(face::forget));
        return stage.word() == Comparing.Word.OPEN
                ? screen.deed(pen.other(Comparing.DIFFERS)).deed(pen.main(Comparing.MATCHES, Sign.CHECK))
                : screen;
    }

    private static Fact fact(Pen pen, OfficeRecord record, Datum datum) {
        return new Fact(pen.words(datum.name()), record.shown(datum));
    }
}
