// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Forgery.Making;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Wrapping: something is put into the room that the signature keeps for itself, which no digest covers. Places count in
 * digits before the end of the room.
 */
final class Wraps {
    private static final int[] PLACES = {3, 200, 1001, 1800};

    private final List<Forgery> all = new ArrayList<>();

    private Wraps() {}

    static List<Forgery> all() {
        Wraps wraps = new Wraps();
        for (int place : PLACES) {
            wraps.add("a digit", place, w -> inRoom(w, place, "A"));
            wraps.add("white space", place, w -> inRoom(w, place, " \n"));
            wraps.add("a second structure", place + 20, w -> inRoom(w, place + 20, "3003020101"));
            wraps.add("closed early, an entry", place + 60, w -> inRoom(w, place + 60, "> /Reason (lain) /X <"));
            wraps.add("closed early, a comment", place + 60, w -> inRoom(w, place + 60, "> %0000\n<"));
            wraps.add("closed early, an object", place + 900, w -> object(w, place + 900));
        }
        wraps.add("closed early, other contents", 77, w -> inRoom(w, 77, "> /Contents <30030201"));
        wraps.add("closed early, another range", 90, w -> inRoom(w, 90, "> /ByteRange [0 9 9 9] /X <"));
        return List.copyOf(wraps.all);
    }

    private void add(String operation, int place, Making making) {
        all.add(new Forgery(Attack.WRAPPED, operation, place, making));
    }

    private static byte[] inRoom(Workshop workshop, int place, String words) throws IOException {
        byte[] bytes = workshop.bytes();
        int at = workshop.range()[2] - 1 - place;
        System.arraycopy(Workshop.bytes(words), 0, bytes, at, Math.min(words.length(), place));
        return bytes;
    }

    /** Other contents of the page stand in the room, and a later table points at them. */
    private static byte[] object(Workshop workshop, int place) throws IOException {
        try (PDDocument document = Loader.loadPDF(workshop.bytes())) {
            COSArray contents = document.getPage(0).getCOSObject().getCOSArray(COSName.CONTENTS);
            long number = ((COSObject) contents.get(0)).getKey().getNumber();
            String operators = Ink.operators(Ink.plate(document.getPage(0), place % 40));
            String object = ">>\nendobj\n" + number + " 0 obj\n<< /Length " + operators.length() + " >>\nstream\n"
                    + operators + "\nendstream\nendobj\n0 0 obj\n<< /X <";
            byte[] wrapped = inRoom(workshop, place, ">" + object);
            int at = workshop.range()[2] - 1 - place + 1 + object.indexOf(number + " 0 obj");
            return Workshop.joined(
                    wrapped, RawUpdate.of(document, wrapped.length).pointing(number, at));
        }
    }
}
