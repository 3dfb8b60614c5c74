// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An incremental update written by hand (ISO 32000-1 §7.5.6).
 *
 * @param start where it will begin in the file
 */
record RawUpdate(int start, long root, long size, long previous) {
    static RawUpdate of(PDDocument document, int start) {
        COSDictionary trailer = document.getDocument().getTrailer();
        return new RawUpdate(
                start,
                ((COSObject) trailer.getItem(COSName.ROOT)).getKey().getNumber(),
                trailer.getLong(COSName.SIZE),
                document.getDocument().getStartXref());
    }

    /** Writes one object anew. */
    String with(long number, String body) {
        String object = number + " 0 obj\n" + body + "\nendobj\n";
        return object + table(number, start, start + object.length(), root);
    }

    /** Says that an object stands somewhere else in what there is. */
    String pointing(long number, long offset) {
        return table(number, offset, start, root);
    }

    /** Says that another object is the catalog. */
    String rooted(long otherRoot) {
        return "xref\n0 0\n" + trailer(start, otherRoot);
    }

    private String table(long number, long offset, long at, long catalog) {
        return "xref\n" + number + " 1\n" + String.format(Locale.ROOT, "%010d 00000 n \n", offset)
                + trailer(at, catalog);
    }

    private String trailer(long at, long catalog) {
        return "trailer\n<< /Size " + size + " /Root " + catalog + " 0 R /Prev " + previous + " >>\nstartxref\n" + at
                + "\n%%EOF\n";
    }
}
