// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.press.Certification;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Forgery.Making;
import id.anjungan.simulator.office.trust.forgery.Workshop.Change;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes to a certified document: those that its certification forbids, and those that it allows. */
final class CertifiedChanges {
    private static final List<Certification> ALL =
            List.of(Certification.NOTHING, Certification.FILL_FORMS, Certification.ANNOTATE);
    private static final int[] PLACES = {5, 19, 30};
    private static final int PRINTED = 4;

    private final List<Forgery> all = new ArrayList<>();

    private CertifiedChanges() {}

    static List<Forgery> all() {
        CertifiedChanges changes = new CertifiedChanges();
        ALL.forEach(changes::under);
        return List.copyOf(changes.all);
    }

    private void under(Certification allowed) {
        Change nothing = d -> {};
        for (int place : PLACES) {
            Change stamp = d -> Paintings.paint(d, "Stamp", place, PRINTED);
            add(allowed, "a stamp", place, after(allowed, nothing, stamp));
            add(allowed, "a field filled", place, after(allowed, d -> FormFields.add(d, place), FormFields::fill));
        }
        Change plate = d -> Ink.over(d, 0, Ink.operators(Ink.plate(d.getPage(0), 12)));
        add(allowed, "a plate", 12, after(allowed, nothing, plate));
        add(allowed, "no permissions any more", 0, after(allowed, nothing, CertifiedChanges::withoutPermissions));
        Making approved = w -> w.counter().press.sign(w.certifiedByOffice(allowed, nothing), neighbour(w), Level.B_T);
        add(allowed, "another office's approval", 0, approved);
        Making certified = w -> w.counter().press.sign(w.bytes(), neighbour(w), Level.B_T, allowed);
        add(allowed, "certified by another office afterwards", 0, certified);
    }

    private static void withoutPermissions(PDDocument document) {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
    }

    private static Making after(Certification allowed, Change prepared, Change change) {
        return w -> Workshop.update(w.certifiedByOffice(allowed, prepared), change);
    }

    private void add(Certification allowed, String operation, int place, Making making) {
        all.add(new Forgery(Attack.CERTIFIED, operation + ", allowed: " + allowed, place, making));
    }

    private static Signer neighbour(Workshop workshop) {
        return workshop.counter().ca.signer("9907");
    }
}
