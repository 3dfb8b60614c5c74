// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.press.Certification;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.office.trust.Counter;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Documents as offices make and keep them: as pressed, and with what is appended in later years. */
public final class GoodDocuments {
    /** One of them, before it is made. */
    public record Good(Order order, Certification certification, Later later) {
        public PressedDocument from(Counter counter) throws IOException, GeneralSecurityException {
            PressedDocument document = counter.press.press(order);
            Signer office = counter.ca.signer(order.household().kkNumber().substring(0, 4));
            byte[] signed = certification == Certification.NONE
                    ? document.bytes()
                    : counter.press.sign(counter.press.unsigned(order), office, order.level(), certification);
            return Counter.replace(document, later.appendTo(signed, counter, office));
        }
    }

    /** What was appended after signing. */
    public enum Later {
        NOTHING,
        VALIDATION_DATA,
        TIMESTAMP;

        private byte[] appendTo(byte[] pdf, Counter counter, Signer office)
                throws IOException, GeneralSecurityException {
            return switch (this) {
                case NOTHING -> pdf;
                case VALIDATION_DATA -> counter.press.withValidationData(pdf, office);
                case TIMESTAMP -> counter.press.withTimestamp(pdf);
            };
        }
    }

    private static final List<Certification> CERTIFICATIONS =
            List.of(Certification.NOTHING, Certification.FILL_FORMS, Certification.ANNOTATE);

    private GoodDocuments() {}

    /** A KK in every way; of any other kind each level and key, with something of what may be appended. */
    public static List<Good> all() {
        List<Good> all = new ArrayList<>();
        for (Order order : Forgeries.orders()) {
            for (Later later : Later.values()) {
                boolean turn = order.level().ordinal() % Later.values().length == later.ordinal();
                if (turn || order.kind() == Order.Kind.KARTU_KELUARGA) {
                    all.add(new Good(order, Certification.NONE, later));
                }
                if (turn && order.kind() == Order.Kind.KARTU_KELUARGA) {
                    all.add(new Good(order, CERTIFICATIONS.get(all.size() % CERTIFICATIONS.size()), later));
                }
            }
        }
        return List.copyOf(all);
    }
}
