// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.text.KindNames;

/** How kinds of documents and bundles are named and drawn. */
final class Kind {
    private Kind() {}

    /** The name in full. */
    static String name(Pen pen, String kind) {
        return new KindNames(pen.texts()).full(kind);
    }

    static String name(Pen pen, Bundle bundle) {
        return known(pen, "bundle.", bundle.kind());
    }

    /** The words for a code; general ones for a code that is not known yet. */
    static String known(Pen pen, String group, String code) {
        String key = group + code;
        return pen.texts().get(pen.texts().has(key) ? key : group + "OTHER");
    }

    /** The name as it may stand in a list, where a neighbour in the queue may read it. */
    static String discreet(Pen pen, String kind) {
        return new KindNames(pen.texts()).discreet(kind);
    }

    /** Whether it is named only when pressed. */
    static boolean isUnsaid(String kind) {
        return KindNames.isUnsaid(kind);
    }

    static Sign sign(String kind) {
        if (isFamilyCard(kind)) {
            return Sign.FAMILY;
        }
        if (kind.equals("KIA") || kind.equals(DocumentKind.KTP_EL)) {
            return Sign.CARD;
        }
        return KindNames.isCertificate(kind) ? Sign.CERTIFICATE : Sign.LETTER;
    }

    static boolean isFamilyCard(String kind) {
        return kind.equals("KARTU_KELUARGA");
    }
}
