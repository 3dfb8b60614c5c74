// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.trust.Counter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that take long to draw, signed by the office: the signature is good, the number and the holder are right. */
final class DrawingBombs {
    private static final String EVERYWHERE = "0 0 2000 2000 re f\n";

    private DrawingBombs() {}

    private interface Charge {
        /** What the page's resources are given; answers operators for the page. */
        String into(COSDictionary resources, PDDocument document) throws IOException;
    }

    static List<Bomb> all() {
        return List.of(
                drawn("a form that draws itself", DrawingBombs::formInItself),
                drawn("forms that draw forms twice", (r, d) -> doubling(r, d, 40)),
                drawn("a million rectangles", (r, d) -> EVERYWHERE.repeat(1_000_000)),
                drawn("a hundred thousand states", (r, d) -> "q ".repeat(300_000)),
                drawn("a pattern of dust", (r, d) -> pattern(r, d, 0.001f)),
                drawn("a pattern that paints itself", DrawingBombs::patternInItself),
                drawn("masks within masks", DrawingBombs::masks),
                drawn("a glyph that shows itself", DrawingBombs::glyphInItself),
                drawn("a function that stitches itself", DrawingBombs::functionInItself),
                drawn("a picture of a hundred million pixels", DrawingBombs::picture));
    }

    /** Looks like a bomb, and is drawn in a moment. */
    static Bomb harmless() {
        return drawn("groups within groups", DrawingBombs::groups);
    }

    private static Bomb drawn(String name, Charge charge) {
        return new Bomb(name, counter -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(counter.press.unsigned(counter.kk()))) {
                COSDictionary page = document.getPage(0).getCOSObject();
                COSDictionary resources = document.getPage(0).getResources().getCOSObject();
                COSStream more = stream(document, charge.into(resources, document));
                COSArray contents = new COSArray();
                if (page.getDictionaryObject(COSName.CONTENTS) instanceof COSArray several) {
                    several.forEach(contents::add);
                } else {
                    contents.add(page.getItem(COSName.CONTENTS));
                }
                contents.add(more);
                page.setItem(COSName.CONTENTS, contents);
                document.save(out);
            }
            return counter.press.sign(out.toByteArray(), counter.ca.signer(Counter.REGION), Level.B_B);
        });
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static COSStream form(PDDocument document, String content) throws IOException {
        COSStream form = stream(document, content);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, 2000, 2000));
        form.setItem(COSName.RESOURCES, new COSDictionary());
        return form;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    private static void put(COSDictionary resources, String kind, String name, COSBase thing) {
        COSName key = COSName.getPDFName(kind);
        if (resources.getCOSDictionary(key) == null) {
            resources.setItem(key, new COSDictionary());
        }
        resources.getCOSDictionary(key).setItem(COSName.getPDFName(name), thing);
    }

    private static String formInItself(COSDictionary resources, PDDocument document) throws IOException {
        COSStream form = form(document, EVERYWHERE + "/Self Do /Self Do\n");
        put(form.getCOSDictionary(COSName.RESOURCES), "XObject", "Self", form);
        put(resources, "XObject", "Self", form);
        return "/Self Do\n";
    }

    private static String doubling(COSDictionary resources, PDDocument document, int depth) throws IOException {
        COSStream inner = form(document, EVERYWHERE);
        for (int level = 0; level < depth; level++) {
            COSStream outer = form(document, "/In Do /In Do\n");
            put(outer.getCOSDictionary(COSName.RESOURCES), "XObject", "In", inner);
            inner = outer;
        }
        put(resources, "XObject", "In", inner);
        return "/In Do\n";
    }

    private static COSStream cell(PDDocument document, String content, float step) throws IOException {
        COSStream cell = stream(document, content);
        cell.setItem(COSName.TYPE, COSName.PATTERN);
        cell.setInt(COSName.PATTERN_TYPE, 1);
        cell.setInt(COSName.PAINT_TYPE, 1);
        cell.setInt(COSName.TILING_TYPE, 1);
        cell.setItem(COSName.BBOX, numbers(0, 0, step, step));
        cell.setItem(COSName.X_STEP, new COSFloat(step));
        cell.setItem(COSName.Y_STEP, new COSFloat(step));
        cell.setItem(COSName.RESOURCES, new COSDictionary());
        return cell;
    }

    private static String pattern(COSDictionary resources, PDDocument document, float step) throws IOException {
        put(resources, "Pattern", "Dust", cell(document, EVERYWHERE, step));
        return ("/Pattern cs /Dust scn " + EVERYWHERE).repeat(200);
    }

    private static String patternInItself(COSDictionary resources, PDDocument document) throws IOException {
        COSStream cell = cell(document, "/Pattern cs /Self scn " + EVERYWHERE, 100);
        put(cell.getCOSDictionary(COSName.RESOURCES), "Pattern", "Self", cell);
        put(resources, "Pattern", "Self", cell);
        return "/Pattern cs /Self scn " + EVERYWHERE;
    }

    private static COSStream group(PDDocument document, String content) throws IOException {
        COSStream form = form(document, content);
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.getPDFName("I"), COSBoolean.TRUE);
        form.setItem(COSName.GROUP, group);
        return form;
    }

    private static String groups(COSDictionary resources, PDDocument document) throws IOException {
        COSStream inner = group(document, EVERYWHERE);
        for (int level = 0; level < 30; level++) {
            COSStream outer = group(document, EVERYWHERE + "/In Do\n");
            put(outer.getCOSDictionary(COSName.RESOURCES), "XObject", "In", inner);
            inner = outer;
        }
        put(resources, "XObject", "In", inner);
        return "/In Do\n";
    }

    private static String masks(COSDictionary resources, PDDocument document) throws IOException {
        COSStream inner = group(document, EVERYWHERE);
        for (int level = 0; level < 30; level++) {
            COSDictionary mask = new COSDictionary();
            mask.setItem(COSName.S, COSName.getPDFName("Luminosity"));
            mask.setItem(COSName.G, inner);
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.SMASK, mask);
            COSStream outer = group(document, "/Mask gs " + EVERYWHERE);
            put(outer.getCOSDictionary(COSName.RESOURCES), "ExtGState", "Mask", state);
            inner = outer;
        }
        put(resources, "XObject", "In", inner);
        return "/In Do\n";
    }

    private static String glyphInItself(COSDictionary resources, PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.A, stream(document, "1000 0 d0 BT /Self 1 Tf (aaaaaaaaaa) Tj ET " + EVERYWHERE));
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.CHAR_PROCS, glyphs);
        COSArray differences = new COSArray();
        differences.add(COSInteger.get('a'));
        differences.add(COSName.A);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 'a');
        font.setInt(COSName.LAST_CHAR, 'a');
        font.setItem(COSName.WIDTHS, numbers(1000));
        COSDictionary own = new COSDictionary();
        put(own, "Font", "Self", font);
        font.setItem(COSName.RESOURCES, own);
        put(resources, "Font", "Self", font);
        return "BT /Self 12 Tf (" + "a".repeat(1000) + ") Tj ET\n";
    }

    private static String functionInItself(COSDictionary resources, PDDocument document) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 3);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.BOUNDS, numbers(0.5f));
        function.setItem(COSName.ENCODE, numbers(0, 1, 0, 1));
        COSArray parts = new COSArray();
        parts.add(function);
        parts.add(function);
        function.setItem(COSName.FUNCTIONS, parts);
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        shading.setItem(COSName.COORDS, numbers(0, 0, 600, 600));
        shading.setItem(COSName.FUNCTION, function);
        put(resources, "Shading", "Self", shading);
        return "/Self sh\n";
    }

    private static String picture(COSDictionary resources, PDDocument document) throws IOException {
        COSStream picture = document.getDocument().createCOSStream();
        try (OutputStream out = picture.createRawOutputStream()) {
            out.write(StreamBombs.blanks(300));
        }
        picture.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, 10_000);
        picture.setInt(COSName.HEIGHT, 10_000);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        put(resources, "XObject", "Large", picture);
        return "500 0 0 500 0 0 cm /Large Do\n";
    }
}
