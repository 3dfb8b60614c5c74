// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;

/** How a kind of document is named and drawn. */
final class Kind {
    private static final String CERTIFICATES = "KUTIPAN_";

    private Kind() {}

    /** The name in full. */
    static String name(Pen pen, Offer offer) {
        String key = "kind." + offer.kind();
        return pen.texts().get(pen.texts().has(key) ? key : "kind.OTHER");
    }

    /** The name as it may stand in a list, where a neighbour in the queue may read it. */
    static String discreet(Pen pen, Offer offer) {
        if (!DocumentKind.of(offer.kind()).map(DocumentKind::sensitive).orElse(false)) {
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
        return offer.kind().startsWith(CERTIFICATES);
    }
}
