// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.util.Optional;

/** The documents that the office has made; each is pressed once in each manner and kept, so that its digest stays. */
final class Archive {
    private static final String COLUMNS = "SELECT id, number, nik, pages, sha256, region, signer, length(bytes) AS size"
            + " FROM document WHERE kind = ? AND subject = ? AND manner = ?";

    private final Database database;
    private final DocumentPress press;
    private final Population people;

    Archive(Database database, DocumentPress press, Population people) {
        this.database = database;
        this.press = press;
        this.people = people;
    }

    /** A document of the archive, without its bytes. */
    record Kept(long id, PressedDocument facts, long size) {}

    /** Whose document it is: of a KK the household, of a kutipan the person; one copy of it is authorised at a time. */
    static String subject(Order.Kind kind, Persona holder) {
        return kind == Order.Kind.KARTU_KELUARGA ? holder.kkNumber() : holder.nik();
    }

    Kept document(Order.Kind kind, Persona holder, OfficeKnobs knobs) {
        Household household = people.homeOf(holder);
        Order order = knobs.pressed(Order.good(kind, household, holder));
        String manner = order.variant() + " " + order.level();
        String subject = subject(kind, holder);
        return find(kind, subject, manner).orElseGet(() -> {
            keep(order, subject, manner);
            return find(kind, subject, manner).orElseThrow();
        });
    }

    private Optional<Kept> find(Order.Kind kind, String subject, String manner) {
        return database.one(
                row -> new Kept(
                        row.getLong("id"),
                        new PressedDocument(
                                new byte[0],
                                row.getString("number"),
                                row.getString("nik"),
                                row.getInt("pages"),
                                row.getString("sha256"),
                                new Offer.Issuer(row.getString("region"), row.getString("signer"))),
                        row.getLong("size")),
                COLUMNS,
                kind.name(),
                subject,
                manner);
    }

    private void keep(Order order, String subject, String manner) {
        PressedDocument made = press.press(order);
        database.change(
                "INSERT OR IGNORE INTO document"
                        + " (kind, subject, manner, bytes, number, nik, pages, sha256, region, signer)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.kind().name(),
                subject,
                manner,
                made.bytes(),
                made.number(),
                made.holderNik(),
                made.pages(),
                made.sha256(),
                made.issuer().region(),
                made.issuer().subject());
    }

    byte[] bytes(long id) {
        return database.one(row -> row.getBytes(1), "SELECT bytes FROM document WHERE id = ?", id)
                .orElseThrow();
    }
}
