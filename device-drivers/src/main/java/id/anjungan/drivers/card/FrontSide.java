// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.card;

import id.anjungan.core.trust.ChildCard;
import id.anjungan.drivers.card.CardPen.Look;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who the child is; with the photo, two by three centimetres, from the fifth birthday on. */
record FrontSide(ChildCard card, Optional<BufferedImage> photo) {
    static final double MARGIN = 40;
    private static final double VALUES = 268;
    private static final double COLUMN = 744;
    private static final Rectangle2D.Double PHOTO = new Rectangle2D.Double(COLUMN, 142, 236, 354);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    static String written(LocalDate date) {
        return DATE.format(date);
    }

    void draw(CardPen pen) {
        pen.background();
        header(pen, card);
        pen.text("NIK", MARGIN, 170, Look.bold(30));
        pen.text(card.holder().nik(), 108, 170, Look.bold(40));
        fields(pen);
        photo.ifPresentOrElse(picture -> portrait(pen, picture), () -> roundel(pen));
        pen.centred("Berlaku hingga", COLUMN + 118, 540, Look.plain(22));
        pen.centred(written(card.issue().validUntil()), COLUMN + 118, 578, Look.bold(32));
        footer(pen, card);
    }

    /** The head that both sides have, and beneath all the word that says what is no real card. */
    static void header(CardPen pen, ChildCard card) {
        if (!card.issue().mark().isEmpty()) {
            pen.mark(card.issue().mark());
        }
        pen.fill(new Rectangle2D.Double(0, 0, CardFaces.WIDTH, 112), CardPen.ROSE);
        pen.text("KARTU IDENTITAS ANAK", MARGIN, 56, Look.bold(45).in(Color.WHITE));
        String office = (card.issue().office() + " · " + card.issue().place()).toUpperCase(Locale.ROOT);
        pen.text(office, MARGIN, 93, pen.fitting(office, 690, Look.plain(24).in(Color.WHITE)));
        pen.fill(CardPen.rounded(COLUMN + 26, 22, 210, 68), Color.WHITE);
        boolean small = card.photo() instanceof ChildCard.Photo.None;
        pen.centred(
                small ? "0–5 TAHUN" : "5–17 TAHUN",
                COLUMN + 131,
                68,
                Look.bold(32).in(CardPen.ROSE));
    }

    /** The foot that both sides have. */
    static void footer(CardPen pen, ChildCard card) {
        pen.fill(new Rectangle2D.Double(0, 602, CardFaces.WIDTH, 46), CardPen.ROSE);
        String mark = card.issue().mark();
        if (!mark.isEmpty()) {
            String words = mark + ", BUKAN DOKUMEN RESMI";
            pen.centred(words, CardFaces.WIDTH / 2.0, 634, Look.bold(26).in(Color.WHITE));
        }
    }

    private void fields(CardPen pen) {
        double y = 216;
        for (Map.Entry<String, String> field : values().entrySet()) {
            pen.text(field.getKey(), MARGIN, y, Look.plain(21));
            pen.text(":", VALUES - 14, y, Look.plain(21));
            Look look = field.getKey().equals("Nama") ? Look.bold(26) : Look.plain(23);
            double next = pen.paragraph(field.getValue(), new Point2D.Double(VALUES, y), COLUMN - VALUES - 18, look);
            y = Math.max(y + 34, next + 6);
        }
    }

    private Map<String, String> values() {
        ChildCard.Holder holder = card.holder();
        ChildCard.Family family = card.family();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Nama", holder.name());
        values.put("Tempat/Tgl Lahir", holder.birthPlace() + ", " + written(holder.birthDate()));
        values.put("Jenis Kelamin", holder.sex() + "   Gol. Darah: " + holder.bloodGroup());
        values.put("No. KK", family.kkNumber());
        values.put("Kepala Keluarga", family.head());
        values.put("No. Akta Kelahiran", family.birthAct());
        values.put("Agama", holder.religion());
        values.put("Kewarganegaraan", holder.citizenship());
        values.put("Alamat", String.join(", ", family.address()));
        return values;
    }

    private static void portrait(CardPen pen, BufferedImage picture) {
        pen.picture(picture, PHOTO);
        pen.frame(PHOTO, CardPen.ROSE);
    }

    /** What stands where older children have their photo. */
    private static void roundel(CardPen pen) {
        double middle = PHOTO.getCenterX();
        pen.fill(new Ellipse2D.Double(middle - 112, 200, 224, 224), Color.WHITE);
        pen.frame(new Ellipse2D.Double(middle - 104, 208, 208, 208), CardPen.ROSE);
        pen.centred("KIA", middle, 326, Look.bold(84).in(CardPen.ROSE));
        pen.centred("tanpa foto", middle, 366, Look.plain(24).in(CardPen.ROSE));
    }
}
