// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.screens.Pen;
import java.util.Set;

/** How a kind of document is named and drawn. */
final class Kind {
    /**
     * Kinds that tell a neighbour in the queue more than they should; their own name stands only on their own screen.
     */
    private static final Set<String> SENSITIVE =
            Set.of("KUTIPAN_AKTA_PERCERAIAN", "KUTIPAN_AKTA_PENGAKUAN", "KUTIPAN_AKTA_PENGESAHAN", "SKPWNI");

    private Kind() {}

    /** The name in full. */
    static String name(Pen pen, Offer offer) {
        String key = "kind." + offer.kind();
        return pen.texts().get(pen.texts().has(key) ? key : "kind.OTHER");
    }

    /** The name as it may stand in a list. */
    static String discreet(Pen pen, Offer offer) {
        if (!SENSITIVE.contains(offer.kind())) {
            return name(pen, offer);
        }
        return pen.texts().get(isCertificate(offer) ? "kind.CERTIFICATE" : "kind.LETTER");
    }

    static Sign sign(Offer offer) {
        if (offer.kind().equals("KARTU_KELUARGA")) {
            return Sign.FAMILY;
        }
        return isCertificate(offer) ? Sign.CERTIFICATE : Sign.LETTER;
    }

    private static boolean isCertificate(Offer offer) {
        return offer.kind().startsWith("KUTIPAN_");
    }
}
