// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * The document security store of a revision (ETSI EN 319 142-1 §5.4.2): certificates, revocation lists and answers,
 * and which signature they are for.
 */
final class SecurityStore {
    static final COSName NAME = COSName.getPDFName("DSS");
    static final COSName EXTENSIONS = COSName.getPDFName("Extensions");

    private static final Set<String> KEYS =
            Set.of("Type", "Certs", "CRLs", "OCSPs", "VRI", "Cert", "CRL", "OCSP", "TU", "TS");
    /** The longest revocation list we read. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final COSDocument before;
    private final COSDocument after;

    SecurityStore(COSDocument before, COSDocument after) {
        this.before = before;
        this.after = after;
    }

    /** Whether each of these is part of the store or of the extensions' list, looks it, and is part of nothing else. */
    boolean holds(Set<COSObjectKey> written) throws IOException {
        if (written.isEmpty()) {
            return true;
        }
        COSDictionary catalog = after.getTrailer().getCOSDictionary(COSName.ROOT);
        Set<COSObjectKey> store = PdfObjects.keysReachable(catalog.getItem(NAME));
        COSObjectKey extensions = catalog.getItem(EXTENSIONS) instanceof COSObject list ? list.getKey() : null;
        Set<COSObjectKey> elsewhere = reachedWithoutStore();
        for (COSObjectKey key : written) {
            COSBase object = after.getObjectFromPool(key).getObject();
            boolean fits = key.equals(extensions) ? isFlat(object) : store.contains(key) && isValidationData(object);
            if (!fits || elsewhere.contains(key)) {
                return false;
            }
        }
        return true;
    }

    /** What the earlier revision used otherwise than as store or list of extensions. */
    private Set<COSObjectKey> reachedWithoutStore() {
        COSDictionary catalog = before.getTrailer().getCOSDictionary(COSName.ROOT);
        Set<COSObjectKey> keys = new HashSet<>();
        for (COSName name : catalog.keySet()) {
            if (!name.equals(NAME) && !name.equals(EXTENSIONS)) {
                keys.addAll(PdfObjects.keysReachable(catalog.getItem(name)));
            }
        }
        return keys;
    }

    private static boolean isFlat(COSBase object) {
        boolean[] flat = {object instanceof COSDictionary};
        PdfObjects.within(object, item -> flat[0] &= !(item instanceof COSObject) && !(item instanceof COSStream));
        return flat[0];
    }

    private static boolean isValidationData(COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                return DerCheck.isOneStructure(in.readNBytes(LONGEST + 1));
            }
        }
        if (object instanceof COSDictionary dictionary) {
            return dictionary.keySet().stream()
                    .map(COSName::getName)
                    .allMatch(name -> KEYS.contains(name) || name.matches("[0-9A-F]{40}"));
        }
        return object instanceof COSArray;
    }
}
