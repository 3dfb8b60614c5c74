// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.card;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.anjungan.core.trust.ChildCard;
import id.anjungan.drivers.card.CardPen.Look;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** By whom the card was issued, how it is checked, and whose front it belongs to. */
record BackSide(ChildCard card) {
    private static final double CODE = 290;
    private static final double TEXT = 384;
    private static final double WIDTH = CardFaces.WIDTH - FrontSide.MARGIN - TEXT;
    private static final Look NOTE = Look.plain(19);
    private static final List<String> NOTES = List.of(
            "Kartu ini bukti diri anak yang belum berusia 17 tahun dan belum menikah.",
            "Laporkan ke Dinas bila hilang, rusak, atau data berubah.",
            "Keaslian diperiksa dengan aplikasi Identitas Kependudukan Digital (IKD).");

    void draw(CardPen pen) {
        pen.background();
        FrontSide.header(pen, card);
        code(pen);
        pen.text("NIK " + card.holder().nik(), FrontSide.MARGIN, 494, Look.bold(24));
        String name = card.holder().name();
        pen.paragraph(name, new Point2D.Double(FrontSide.MARGIN, 526), TEXT - FrontSide.MARGIN - 20, Look.plain(22));
        double y = 166;
        for (int i = 0; i < NOTES.size(); i++) {
            pen.text(i + 1 + ".", TEXT, y, NOTE);
            y = pen.paragraph(NOTES.get(i), new Point2D.Double(TEXT + 32, y), WIDTH - 32, NOTE) + 12;
        }
        signature(pen);
        FrontSide.footer(pen, card);
    }

    private void signature(CardPen pen) {
        ChildCard.Issue issue = card.issue();
        double middle = TEXT + WIDTH / 2;
        String where = "Dikeluarkan di " + issue.place() + ", " + FrontSide.written(issue.issuedOn());
        pen.centred(where, middle, 430, pen.fitting(where, WIDTH, Look.plain(23)));
        String head = "Kepala " + issue.office();
        pen.centred(head, middle, 462, pen.fitting(head, WIDTH, Look.plain(23)));
        pen.centred(
                "Ditandatangani secara elektronik", middle, 516, Look.bold(22).in(CardPen.ROSE));
        pen.centred(issue.signatory(), middle, 566, pen.fitting(issue.signatory(), WIDTH, Look.bold(27)));
    }

    /** ISO/IEC 18004, error correction Q, with its quiet zone of four modules. */
    private void code(CardPen pen) {
        ByteMatrix modules = matrix();
        double module = CODE / (modules.getWidth() + 8);
        pen.fill(new Rectangle2D.Double(FrontSide.MARGIN, 146, CODE, CODE), Color.WHITE);
        Path2D squares = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    double x = FrontSide.MARGIN + (column + 4) * module;
                    squares.append(new Rectangle2D.Double(x, 146 + (row + 4) * module, module, module), false);
                }
            }
        }
        pen.fill(squares, Color.BLACK);
    }

    private ByteMatrix matrix() {
        try {
            return Encoder.encode(card.issue().token(), ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("sixty characters always fit", e);
        }
    }
}
