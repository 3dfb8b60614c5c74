// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.ValidationFindings.Flaw;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Looks for what may not be in a file that is to be printed. Every object of the file is looked at, referenced or not,
 * so that nothing hides. A plain link annotation is allowed.
 */
final class StructureCheck {
    static final int MOST_PAGES = 10;
    /** A page at 300 dpi, or a picture. */
    static final long MOST_PIXELS = 100_000_000;

    private static final double DOTS_PER_POINT = 300 / 72.0;

    /** What an action's or annotation's type makes of the file (ISO 32000-1 §12.6.4, §12.5.6). */
    private static final Map<String, Flaw> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", Flaw.JAVASCRIPT),
            Map.entry("Launch", Flaw.ACTION),
            Map.entry("SubmitForm", Flaw.ACTION),
            Map.entry("ImportData", Flaw.ACTION),
            Map.entry("ResetForm", Flaw.ACTION),
            Map.entry("Hide", Flaw.ACTION),
            Map.entry("SetOCGState", Flaw.ACTION),
            Map.entry("Rendition", Flaw.ACTION),
            Map.entry("Movie", Flaw.ACTION),
            Map.entry("Sound", Flaw.ACTION),
            Map.entry("GoTo3DView", Flaw.ACTION),
            Map.entry("RichMediaExecute", Flaw.ACTION),
            Map.entry("GoToR", Flaw.FETCHED_RESOURCE),
            Map.entry("GoToE", Flaw.EMBEDDED_FILE));

    private static final Map<String, Flaw> ANNOTATIONS = Map.of(
            "FileAttachment", Flaw.EMBEDDED_FILE,
            "RichMedia", Flaw.ACTION,
            "Screen", Flaw.ACTION,
            "Movie", Flaw.ACTION,
            "Sound", Flaw.ACTION,
            "3D", Flaw.ACTION);

    private static final Map<String, Flaw> KEYS = Map.of(
            "JS", Flaw.JAVASCRIPT,
            "JavaScript", Flaw.JAVASCRIPT,
            "XFA", Flaw.XFA,
            "EmbeddedFiles", Flaw.EMBEDDED_FILE,
            "EF", Flaw.EMBEDDED_FILE,
            "AF", Flaw.EMBEDDED_FILE,
            "OPI", Flaw.FETCHED_RESOURCE,
            "AA", Flaw.ACTION);

    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);

    private boolean dear;

    private StructureCheck() {}

    static StructureCheck of(PDDocument document) {
        StructureCheck check = new StructureCheck();
        if (document.isEncrypted()) {
            check.flaws.add(Flaw.ENCRYPTED);
        } else {
            check.objects(document.getDocument());
            check.pages(document);
        }
        return check;
    }

    /** Empty when it may be printed as far as its structure tells. */
    Set<Flaw> flaws() {
        return flaws;
    }

    /** Whether something in it may be dear to draw. */
    boolean isDear() {
        return dear;
    }

    private void objects(COSDocument objects) {
        Set<COSObjectKey> keys = objects.getXrefTable().keySet();
        if (keys.size() > PdfObjects.MOST) {
            throw new UnreadablePdf("too many objects");
        }
        PdfObjects.within(objects.getTrailer(), this::look);
        for (COSObjectKey key : keys) {
            PdfObjects.within(objects.getObjectFromPool(key).getObject(), this::look);
        }
    }

    private void pages(PDDocument document) {
        if (document.getNumberOfPages() > MOST_PAGES) {
            flaws.add(Flaw.TOO_MANY_PAGES);
            return;
        }
        if (document.getNumberOfPages() < 1) {
            flaws.add(Flaw.UNREADABLE);
        }
        for (PDPage page : document.getPages()) {
            PDRectangle size = page.getMediaBox();
            double unit = page.getUserUnit();
            double pixels = size.getWidth() * size.getHeight() * unit * unit * DOTS_PER_POINT * DOTS_PER_POINT;
            if (!(pixels <= MOST_PIXELS)) {
                flaws.add(Flaw.TOO_MANY_PIXELS);
            }
        }
    }

    private void look(COSBase item) {
        if (!(item instanceof COSDictionary dictionary)) {
            return;
        }
        dear |= DrawingTrial.isDear(dictionary);
        if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action) {
            note(COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S)) ? null : Flaw.ACTION);
        }
        note(ACTIONS.get(dictionary.getNameAsString(COSName.S, "")));
        note(ANNOTATIONS.get(dictionary.getNameAsString(COSName.SUBTYPE, "")));
        for (COSName key : dictionary.keySet()) {
            note(KEYS.get(key.getName()));
        }
        if (COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE))) {
            flaws.add(Flaw.EMBEDDED_FILE);
        }
        if (dictionary instanceof COSStream stream) {
            lookAtStream(stream);
        }
        if (dictionary.containsKey(COSName.getPDFName("Ref"))
                && COSName.FORM.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            flaws.add(Flaw.FETCHED_RESOURCE);
        }
    }

    private void lookAtStream(COSStream stream) {
        if (!StreamCheck.isBounded(stream)) {
            flaws.add(Flaw.UNREADABLE);
        }
        if (stream.containsKey(COSName.F)) {
            flaws.add(Flaw.FETCHED_RESOURCE);
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            long width = stream.getLong(COSName.WIDTH, 0);
            long height = stream.getLong(COSName.HEIGHT, 0);
            boolean absurd = width < 0 || height < 0 || width > MOST_PIXELS || height > MOST_PIXELS;
            if (absurd || width * height > MOST_PIXELS) {
                flaws.add(Flaw.TOO_MANY_PIXELS);
            }
        }
    }

    private void note(Flaw flaw) {
        if (flaw != null) {
            flaws.add(flaw);
        }
    }
}
