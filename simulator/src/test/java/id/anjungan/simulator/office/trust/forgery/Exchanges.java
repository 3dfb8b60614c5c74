// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.pki.Oddity;
import id.anjungan.simulator.office.press.InventedPeople;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Forgery.Making;
import id.anjungan.simulator.people.Household;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Parts of another document of the same office, and other signers of the same page. */
final class Exchanges {
    private static final List<Oddity> SIGNERS = List.of(
            Oddity.SELF_SIGNED,
            Oddity.OTHER_AUTHORITY,
            Oddity.EXPIRED,
            Oddity.NOT_YET_VALID,
            Oddity.WRONG_KEY_USAGE,
            Oddity.SHORT_KEY,
            Oddity.SHORT_CURVE,
            Oddity.SHA_1,
            Oddity.MD5,
            Oddity.FALSE_ISSUER);

    private final List<Forgery> all = new ArrayList<>();

    private Exchanges() {}

    static List<Forgery> all() {
        Exchanges exchanges = new Exchanges();
        for (int other = 1; other <= 5; other++) {
            int members = other;
            exchanges.add("another's document", other, w -> anothers(w, members));
            exchanges.add("another's contents", other, w -> contents(w, members));
            exchanges.add("another's signature", other, w -> signature(w, members));
            exchanges.add("another's document in front", other, w -> together(anothers(w, members), w.bytes()));
            exchanges.add("another's document behind", other, w -> together(w.bytes(), anothers(w, members)));
        }
        for (Oddity oddity : SIGNERS) {
            exchanges.add(
                    "signed by " + oddity,
                    0,
                    w -> w.counter()
                            .press
                            .sign(w.prepared(d -> {}), w.counter().ca.odd(w.region(), oddity), Level.B_T));
        }
        for (Level level : Level.values()) {
            exchanges.add(
                    "signed by another office",
                    level.ordinal(),
                    w -> w.counter()
                            .press
                            .sign(w.prepared(d -> {}), w.counter().ca.signer("9907"), level));
        }
        return List.copyOf(exchanges.all);
    }

    private void add(String operation, int place, Making making) {
        all.add(new Forgery(Attack.EXCHANGED, operation, place, making));
    }

    /** A document of the same office and kind for a stranger, in every way valid. */
    private static byte[] anothers(Workshop workshop, int members) {
        Household home = InventedPeople.strangers(workshop.region(), members);
        Order order = Order.good(workshop.order().kind(), home, home.head());
        return workshop.counter().press.press(order.at(Level.B_T)).bytes();
    }

    private static byte[] contents(Workshop workshop, int members) throws IOException {
        try (PDDocument other = Loader.loadPDF(anothers(workshop, members))) {
            byte[] operators = other.getPage(0).getContents().readAllBytes();
            return workshop.update(d ->
                    d.getPage(0).getCOSObject().setItem(COSName.CONTENTS, Ink.stream(d, Workshop.latin(operators))));
        }
    }

    /** The other's whole room over this one's; both are as large. */
    private static byte[] signature(Workshop workshop, int members) throws IOException, GeneralSecurityException {
        byte[] mine = workshop.bytes();
        byte[] others = anothers(workshop, members);
        int[] to = workshop.range();
        int[] from = Workshop.range(others);
        System.arraycopy(others, from[1], mine, to[1], to[2] - to[1]);
        return mine;
    }

    private static byte[] together(byte[] first, byte[] second) {
        return Workshop.joined(first, Workshop.latin(second));
    }
}
