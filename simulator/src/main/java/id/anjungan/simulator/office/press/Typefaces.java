// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two faces of a document, embedded as subsets. */
record Typefaces(PDFont regular, PDFont bold) {
    static Typefaces embedIn(PDDocument document) throws IOException {
        return new Typefaces(load(document, "RobotoCondensed-Regular.ttf"), load(document, "RobotoCondensed-Bold.ttf"));
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return PDType0Font.load(document, in, true);
        }
    }
}
