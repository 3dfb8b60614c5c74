// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One of the 23 published products of a civil registry, as the catalogue explains it. It explains only: what may be
 * printed, and by whom, is the office's {@link Offer} alone.
 *
 * @param id as offers name it: {@code KARTU_KELUARGA}
 * @param name in Indonesian, as the law calls it
 * @param route the office's standard procedure that leads to it (Probolinggo): {@code P.4.1}
 * @param endsHere whether it is handed over at the kiosk unless the office says otherwise
 * @param sides printed sides of one sheet or card
 * @param pages sheets or cards of the usual document; a KK of more than ten members has more
 * @param sensitive named only when pressed; "Kutipan akta" or "Surat" before
 * @param solemn no cheerful word after it
 * @param pickUp where it is had by default when it does not end here; empty when it does
 */
public record DocumentKind(
        String id,
        String name,
        Offer.Medium medium,
        String route,
        boolean endsHere,
        int sides,
        int pages,
        boolean sensitive,
        boolean solemn,
        Optional<PickUp> pickUp) {

    /**
     * A card with a chip: encoded, activated and exchanged for the old one by people. No {@link Offer} of it can be
     * made, so that nothing of it can ever be printed.
     */
    public static final String KTP_EL = "KTP_EL";

    /** All kinds, in the order of the published list. */
    public static List<DocumentKind> all() {
        return KindTable.KINDS;
    }

    /** The kind of this id; empty for an id that this catalogue does not know yet. */
    public static Optional<DocumentKind> of(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
