// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.PickUp;
import id.anjungan.core.trust.CardObject;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.people.Persona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The window where documents are offered and handed out. */
final class DocumentWindow {
    private static final String BUNDLE = "bundle";
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,9})-([0-9]{1,9})");
    private final Database database;
    private final VisitWindow visits;
    private final Archive archive;
    private final Matrix matrix;
    private final OfficeKnobs knobs;
    private final ServedFiles served;
    private final Terms terms;
    private final CodeRegister codes;

    /** Where the documents come from, and who may have which on which terms. */
    record Stock(Archive archive, Matrix matrix, Terms terms, CodeRegister codes) {}

    DocumentWindow(Database database, VisitWindow visits, Stock stock, OfficeKnobs knobs, ServedFiles served) {
        this.database = database;
        this.visits = visits;
        this.archive = stock.archive();
        this.matrix = stock.matrix();
        this.terms = stock.terms();
        this.codes = stock.codes();
        this.knobs = knobs;
        this.served = served;
    }

    Answer offers(Request request) {
        Persona citizen = visits.citizenOf(request);
        List<Object> offers = new ArrayList<>();
        List<Object> elsewhere = new ArrayList<>();
        Assurance assurance = visits.assuranceOf(request);
        for (Matrix.Due due : matrix.dueTo(citizen, knobs.offers(), visits.today())) {
            if (due.isToldTo(assurance) && isCodeFor(request.visit(), due)) {
                due.elsewhere().ifPresent(pickUp -> elsewhere.add(away(due, pickUp)));
                due.pressed()
                        .ifPresent(kind -> offers.add(offer(request.visit(), due, kind, Terms.asksPin(assurance))));
            }
        }
        return Answer.json(200, Map.of("offers", offers, "elsewhere", elsewhere));
    }

    /** What does not end at a kiosk. */
    private static Object away(Matrix.Due due, PickUp pickUp) {
        Map<String, Object> away = new LinkedHashMap<>();
        away.put("kind", due.kind());
        away.put("relation", due.relation());
        away.put("holder", due.shown());
        away.put("where", pickUp.where());
        away.put("why", pickUp.why());
        away.put("bring", pickUp.bring());
        due.bundle().ifPresent(bundle -> away.put(BUNDLE, bundle));
        return away;
    }

    /** In a visit that a code for one document opened, there is no other. */
    private boolean isCodeFor(String visit, Matrix.Due due) {
        return codes.onlyKind(visit)
                .map(kind -> due.isOwn() && due.kind().equals(kind))
                .orElse(true);
    }

    private Map<String, Object> offer(String visit, Matrix.Due due, Order.Kind kind, boolean asksPin) {
        Archive.Kept kept = archive.document(kind, due.holder(), knobs);
        String subject = kind + " " + Archive.subject(kind, due.holder());
        String digest =
                knobs.swaps() ? swapped(kept.facts().sha256()) : kept.facts().sha256();
        database.change(
                "INSERT OR IGNORE INTO offer (id, visit, document, subject, sha256) VALUES (?, ?, ?, ?, ?)",
                VisitWindow.token(12).replace('_', '-'),
                visit,
                kept.id(),
                subject,
                digest);
        Map<String, Object> offer = new LinkedHashMap<>();
        String id = idOf(visit, kept);
        terms.keep(id, due.demands(), asksPin);
        offer.put("id", id);
        offer.put("kind", due.kind());
        offer.put("relation", due.relation());
        offer.put("holder", due.shown());
        offer.put("holderNik", kept.facts().holderNik());
        offer.put("number", kept.facts().number());
        offer.put("pages", kept.facts().pages());
        offer.put("medium", kind == Order.Kind.KIA ? Offer.Medium.CARD : Offer.Medium.A4);
        offer.put("size", kept.size());
        offer.put("sha256", digest);
        offer.put("assurance", due.demands());
        offer.put("printPin", asksPin);
        offer.put(
                "issuer",
                Map.of(
                        "region",
                        kept.facts().issuer().region(),
                        "subject",
                        kept.facts().issuer().subject()));
        notYet(visit, subject).ifPresent(why -> offer.put("notYet", why));
        due.bundle().ifPresent(bundle -> offer.put(BUNDLE, bundle));
        return offer;
    }

    private String idOf(String visit, Archive.Kept kept) {
        return database.one(
                        row -> row.getString(1),
                        "SELECT id FROM offer WHERE visit = ? AND document = ?",
                        visit,
                        kept.id())
                .orElseThrow();
    }

    /** A copy that is out is told without place, time or name. */
    private Optional<String> notYet(String visit, String subject) {
        return database.one(
                row -> row.getBoolean(1) ? "Sudah dicetak" : "Sudah dicetak oleh anggota keluarga",
                "SELECT taken.nik = own.nik FROM reservation r JOIN visit taken ON taken.token = r.visit"
                        + " JOIN visit own ON own.token = ? WHERE r.subject = ? AND r.renewed = 0"
                        + " AND (r.fate IS NULL OR r.fate <> 'NOT_PRINTED')",
                visit,
                subject);
    }

    private static String swapped(String digest) {
        return (digest.charAt(0) == '0' ? '1' : '0') + digest.substring(1);
    }

    Answer content(Request request) {
        visits.citizenOf(request);
        long document = database.one(
                        row -> row.getLong(1),
                        "SELECT document FROM offer WHERE id = ? AND visit = ?",
                        request.part(1),
                        request.visit())
                .orElseThrow(() -> new Refusal(404, "offer-unknown"));
        terms.demandAssurance(request, request.part(1));
        byte[] bytes = archive.bytes(document);
        Matcher range = RANGE.matcher(request.header("range"));
        int from = range.matches() ? Integer.parseInt(range.group(1)) : bytes.length;
        if (from >= bytes.length) {
            throw new Refusal(416, "range-unusable");
        }
        int to = Math.min(Integer.parseInt(range.group(2)), bytes.length - 1);
        if (to == bytes.length - 1) {
            served.served(bytes);
        }
        byte[] part = Arrays.copyOfRange(bytes, from, to + 1);
        String type = CardObject.begins(bytes) ? "application/pkcs7-mime" : "application/pdf";
        return new Answer(206, type, part, Map.of())
                .with("Content-Range", "bytes " + from + "-" + to + "/" + bytes.length)
                .with("ETag", "\"" + document + "\"");
    }
}
