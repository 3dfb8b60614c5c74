// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.pki.Signer;
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
    public record Good(Order order, Later later) {
        public PressedDocument from(Counter counter) throws IOException, GeneralSecurityException {
            PressedDocument document = counter.press.press(order);
            Signer office = counter.ca.signer(order.household().kkNumber().substring(0, 4));
            return Counter.replace(document, later.appendTo(document.bytes(), counter, office));
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

    private GoodDocuments() {}

    public static List<Good> all() {
        List<Good> all = new ArrayList<>();
        for (Later later : Later.values()) {
            Forgeries.orders().forEach(order -> all.add(new Good(order, later)));
        }
        return List.copyOf(all);
    }

    /** All of them with the full counts, else every tenth. */
    public static List<Good> some() {
        return Share.of(all());
    }
}
