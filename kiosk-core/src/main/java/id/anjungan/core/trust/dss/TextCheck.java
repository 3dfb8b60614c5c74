// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.ValidationFindings.Match;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for expected words in a document's text; the text itself goes nowhere. */
final class TextCheck {
    private final String text;

    private TextCheck(String text) {
        this.text = text;
    }

    static TextCheck of(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSuppressDuplicateOverlappingText(false);
        return new TextCheck(stripper.getText(document).replaceAll("\\s+", ""));
    }

    Match find(String expected) {
        if (text.isEmpty()) {
            return Match.NO_TEXT;
        }
        return text.contains(expected.replaceAll("\\s+", "")) ? Match.FOUND : Match.ABSENT;
    }
}
