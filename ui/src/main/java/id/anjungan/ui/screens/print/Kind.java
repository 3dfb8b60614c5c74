// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.text.KindNames;

/** How a kind of document is named and drawn. */
final class Kind {
    private Kind() {}

    /** The name in full. */
    static String name(Pen pen, Offer offer) {
        return new KindNames(pen.texts()).full(offer.kind());
    }

    /** The name as it may stand in a list, where a neighbour in the queue may read it. */
    static String discreet(Pen pen, Offer offer) {
        return new KindNames(pen.texts()).discreet(offer.kind());
    }

    static Sign sign(Offer offer) {
        if (offer.kind().equals("KARTU_KELUARGA")) {
            return Sign.FAMILY;
        }
        return KindNames.isCertificate(offer.kind()) ? Sign.CERTIFICATE : Sign.LETTER;
    }
}
