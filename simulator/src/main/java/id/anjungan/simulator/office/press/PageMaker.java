// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.people.Household;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Renders the unsigned document. The same order on the same day gives the same bytes. */
final class PageMaker {
    /** Stands before the block that is left uncompressed, so that {@link Tampering} can change a byte that shows. */
    static final String MARK = "tanda tangan";

    private static final float LONG = 297;
    private static final float SHORT = 210;

    private final LocalDate issued;

    PageMaker(LocalDate issued) {
        this.issued = issued;
    }

    /** What draws the face of a page. */
    private interface Face {
        void draw(Canvas canvas) throws IOException;
    }

    /** One page to come: width and height in millimetres. */
    private record Sheet(float width, float height, Face face) {}

    byte[] make(Order order, String number) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            document.setDocumentId((long) number.hashCode());
            Typefaces faces = Typefaces.embedIn(document);
            SignatureBlock block = new SignatureBlock(order.household().regency(), issued, TokenCode.of(number));
            if (order.kind() == Order.Kind.KARTU_KELUARGA) {
                Household household = order.household();
                for (int page = 0; page < KartuKeluargaSheet.pages(household); page++) {
                    KartuKeluargaSheet sheet = new KartuKeluargaSheet(household, page);
                    page(document, faces, new Sheet(LONG, SHORT, sheet::draw), block);
                }
            } else {
                FormSheet sheet = new FormSheet(order, number);
                page(document, faces, new Sheet(SHORT, LONG, sheet::draw), block);
            }
            if (order.variant() == Order.Variant.ACTIVE_CONTENT) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('CONTOH');"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, Typefaces faces, Sheet sheet, SignatureBlock block)
            throws IOException {
        float points = 72f / 25.4f;
        PDPage page = new PDPage(new PDRectangle(sheet.width() * points, sheet.height() * points));
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            sheet.face().draw(new Canvas(out, faces, sheet.width(), sheet.height()));
        }
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            out.addComment(MARK);
            block.draw(new Canvas(out, faces, sheet.width(), sheet.height()));
        }
    }
}
