// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Workshop.Change;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Incremental saving: a later revision has other pages. */
final class Rewrites {
    private final List<Forgery> all = new ArrayList<>();

    private Rewrites() {}

    static List<Forgery> all() {
        Rewrites rewrites = new Rewrites();
        for (int place : new int[] {2, 7, 11, 16, 20, 25, 31, 36}) {
            rewrites.add("plate in the contents", place, d -> Ink.over(d, 0, plate(d, place)));
        }
        for (int place : new int[] {1, 9, 18, 33}) {
            rewrites.add(
                    "other contents",
                    place,
                    d -> d.getPage(0).getCOSObject().setItem(COSName.CONTENTS, Ink.stream(d, plate(d, place))));
        }
        for (int percent : new int[] {50, 80, 97}) {
            rewrites.add("contents made smaller", percent, d -> smaller(d, percent));
        }
        for (int turn : new int[] {90, 180, 270}) {
            rewrites.add("page turned", turn, d -> d.getPage(0).setRotation(turn));
        }
        for (int cut : new int[] {40, 120, 260}) {
            rewrites.add("page cropped", cut, d -> crop(d, cut));
        }
        for (int where : new int[] {0, 1}) {
            rewrites.add("page added", where, d -> addPage(d, where));
        }
        for (int place : new int[] {5, 28}) {
            rewrites.add("picture laid", place, d -> picture(d, place));
        }
        rewrites.add("faces exchanged", 0, Rewrites::exchangeFaces);
        return List.copyOf(rewrites.all);
    }

    private void add(String operation, int place, Change change) {
        all.add(new Forgery(Attack.REWRITTEN, operation, place, workshop -> workshop.update(change)));
    }

    private static String plate(PDDocument document, int place) {
        return Ink.operators(Ink.plate(document.getPage(0), place));
    }

    private static void smaller(PDDocument document, int percent) throws IOException {
        COSDictionary page = document.getPage(0).getCOSObject();
        COSArray contents = new COSArray();
        contents.add(Ink.stream(document, percent / 100f + " 0 0 " + percent / 100f + " 0 0 cm\n"));
        if (page.getDictionaryObject(COSName.CONTENTS) instanceof COSArray several) {
            several.forEach(contents::add);
        } else {
            contents.add(page.getItem(COSName.CONTENTS));
        }
        page.setItem(COSName.CONTENTS, contents);
    }

    private static void crop(PDDocument document, int cut) {
        PDPage page = document.getPage(0);
        PDRectangle box = page.getMediaBox();
        page.setCropBox(new PDRectangle(0, 0, box.getWidth() - cut, box.getHeight() - cut));
    }

    private static void addPage(PDDocument document, int where) throws IOException {
        PDPage page = new PDPage(document.getPage(0).getMediaBox());
        if (where == 0) {
            document.getPages().insertBefore(page, document.getPage(0));
        } else {
            document.addPage(page);
        }
        Ink.over(document, where == 0 ? 0 : document.getNumberOfPages() - 1, Ink.operators(Ink.plate(page, 3)));
        Workshop.written(document.getPages().getCOSObject());
    }

    private static void picture(PDDocument document, int place) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle plate = Ink.plate(page, place);
        BufferedImage grey = new BufferedImage(40, 10, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            out.drawImage(
                    LosslessFactory.createFromImage(document, grey),
                    plate.getLowerLeftX(),
                    plate.getLowerLeftY(),
                    plate.getWidth(),
                    plate.getHeight());
        }
        Workshop.written(page.getResources().getCOSObject());
    }

    /** What stood in bold stands in the other face, with its glyphs. */
    private static void exchangeFaces(PDDocument document) {
        COSDictionary resources = document.getPage(0).getResources().getCOSObject();
        COSDictionary faces = resources.getCOSDictionary(COSName.FONT);
        List<COSName> names = List.copyOf(faces.keySet());
        var first = faces.getItem(names.get(0));
        faces.setItem(names.get(0), faces.getItem(names.get(1)));
        faces.setItem(names.get(1), first);
        Workshop.written(resources);
        Workshop.written(faces);
    }
}
