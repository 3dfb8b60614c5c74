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
 * @param sides printed sides of the usual document
 * @param sensitive named only when pressed; "Kutipan akta" or "Surat" before
 * @param solemn no cheerful word after it
 */
public record DocumentKind(
        String id,
        String name,
        Offer.Medium medium,
        String route,
        boolean endsHere,
        int sides,
        boolean sensitive,
        boolean solemn) {

    /** All kinds, in the order of the published list. */
    public static List<DocumentKind> all() {
        return KindTable.KINDS;
    }

    /** The kind of this id; empty for an id that this catalogue does not know yet. */
    public static Optional<DocumentKind> of(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
