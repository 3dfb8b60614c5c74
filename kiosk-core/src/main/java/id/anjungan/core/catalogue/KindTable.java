// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.List;
import java.util.Optional;

/** The catalogue's table of kinds. */
final class KindTable {
    static final List<DocumentKind> KINDS = Table.read("document-kinds.txt", KindTable::kind);

    private static final String YES = "yes";

    private KindTable() {}

    private static DocumentKind kind(List<String> fields) {
        String where = fields.get(9);
        return new DocumentKind(
                fields.get(0),
                fields.get(1),
                Offer.Medium.valueOf(fields.get(2)),
                fields.get(3),
                fields.get(4).equals(YES),
                Integer.parseInt(fields.get(5)),
                Integer.parseInt(fields.get(6)),
                fields.get(7).equals(YES),
                fields.get(8).equals(YES),
                where.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PickUp(where, fields.get(10), Table.words(fields.get(11)))));
    }
}
