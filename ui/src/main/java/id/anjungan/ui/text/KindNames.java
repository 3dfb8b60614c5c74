// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.text;

import id.anjungan.core.catalogue.DocumentKind;

/** How kinds of documents are named in one language; kinds by their ids in the catalogue. */
public record KindNames(Texts texts) {
    private static final String CERTIFICATES = "KUTIPAN_";

    /** The name in full. */
    public String full(String kind) {
        String key = "kind." + kind;
        return texts.get(texts.has(key) ? key : "kind.OTHER");
    }

    /** The name as it may stand where a neighbour may read it. */
    public String discreet(String kind) {
        if (!isUnsaid(kind)) {
            return full(kind);
        }
        return texts.get(isCertificate(kind) ? "kind.CERTIFICATE" : "kind.LETTER");
    }

    /** Whether a neighbour may not read what it is. */
    public static boolean isUnsaid(String kind) {
        return DocumentKind.of(kind).map(DocumentKind::sensitive).orElse(false);
    }

    public static boolean isCertificate(String kind) {
        return kind.startsWith(CERTIFICATES);
    }
}
