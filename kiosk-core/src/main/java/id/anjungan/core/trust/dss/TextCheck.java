// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.ValidationFindings.Match;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for expected words in a document's text; the text itself goes nowhere. */
final class TextCheck {
    /** A page of a registry has some thousands; forms that draw forms can have any number. */
    private static final int MOST_OPERATORS = 200_000;

    private final String text;

    private TextCheck(String text) {
        this.text = text;
    }

    /** Reads the pages and counts what they would draw. */
    static TextCheck of(PDDocument document) throws IOException {
        PDFTextStripper stripper = new Counting();
        stripper.setSuppressDuplicateOverlappingText(false);
        return new TextCheck(stripper.getText(document).replaceAll("\\s+", ""));
    }

    Match find(String expected) {
        if (text.isEmpty()) {
            return Match.NO_TEXT;
        }
        return text.contains(expected.replaceAll("\\s+", "")) ? Match.FOUND : Match.ABSENT;
    }

    /** Ends a document whose drawing has no end in sight. */
    private static final class Counting extends PDFTextStripper {
        private int operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators++;
            if (operators > MOST_OPERATORS) {
                throw new UnreadablePdf("too much to draw");
            }
            super.processOperator(operator, operands);
        }
    }
}
