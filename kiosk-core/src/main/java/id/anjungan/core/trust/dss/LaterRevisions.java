// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Compares a file with its signed revision, object by object. An object that stands at the same place is the same
 * bytes, so it is enough that no object moved but the catalog, that the catalog gained nothing but the document
 * security store, and that every new object is part of that store and truly a certificate, a list or an answer.
 *
 * <p>An object that the signed revision refers to without having it could be supplied later (a shadow attack); such a
 * file is refused. Document timestamps (B-LTA) count as changes.
 */
final class LaterRevisions {
    private static final COSName STORE = COSName.getPDFName("DSS");
    private static final Set<COSName> MAY_BE_ADDED = Set.of(STORE, COSName.getPDFName("Extensions"));
    private static final Set<String> STORE_KEYS =
            Set.of("Type", "Certs", "CRLs", "OCSPs", "VRI", "Cert", "CRL", "OCSP", "TU", "TS");
    /** The longest revocation list we read. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final COSDocument signed;
    private final COSDocument whole;
    private final long end;

    LaterRevisions(COSDocument signed, COSDocument whole, long end) {
        this.signed = signed;
        this.whole = whole;
        this.end = end;
    }

    /** Where new objects begin, in the order of the file; the cross-reference stream, if there is one, among them. */
    List<Long> offsets() {
        Stream<Long> objects = whole.getXrefTable().values().stream().filter(offset -> offset >= end);
        Stream<Long> table = whole.isXRefStream() ? Stream.of(whole.getStartXref()) : Stream.of();
        return Stream.concat(objects, table).distinct().sorted().toList();
    }

    boolean holdValidationDataOnly() throws IOException {
        Map<COSObjectKey, Long> before = signed.getXrefTable();
        Map<COSObjectKey, Long> after = whole.getXrefTable();
        COSObjectKey root = keyOf(whole.getTrailer(), COSName.ROOT);
        if (root == null || !sameTrailer() || !after.keySet().containsAll(before.keySet())) {
            return false;
        }
        boolean moved = before.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals(root) && !e.getValue().equals(after.get(e.getKey())));
        Set<COSObjectKey> added = new HashSet<>(after.keySet());
        added.removeAll(before.keySet());
        added.removeIf(key -> isTable(key, after));
        return !moved && !foreshadowed(before.keySet(), added) && sameCatalog() && storeHolds(added);
    }

    private boolean sameTrailer() {
        COSDictionary a = signed.getTrailer();
        COSDictionary b = whole.getTrailer();
        return Objects.equals(keyOf(a, COSName.ROOT), keyOf(b, COSName.ROOT))
                && Objects.equals(keyOf(a, COSName.INFO), keyOf(b, COSName.INFO))
                && !b.containsKey(COSName.ENCRYPT);
    }

    /** A cross-reference stream or an object stream is no content of its own. */
    private boolean isTable(COSObjectKey key, Map<COSObjectKey, Long> after) {
        COSBase object = whole.getObjectFromPool(key).getObject();
        if (!(object instanceof COSStream stream) || after.get(key) < end) {
            return false;
        }
        COSName type = stream.getCOSName(COSName.TYPE);
        return COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type);
    }

    private boolean foreshadowed(Set<COSObjectKey> present, Set<COSObjectKey> added) {
        boolean[] found = new boolean[1];
        for (COSObjectKey key : present) {
            PdfObjects.within(signed.getObjectFromPool(key).getObject(), item -> {
                if (item instanceof COSObject reference && added.contains(reference.getKey())) {
                    found[0] = true;
                }
            });
        }
        return found[0];
    }

    private boolean sameCatalog() {
        COSDictionary a = signed.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary b = whole.getTrailer().getCOSDictionary(COSName.ROOT);
        Set<COSName> names = new HashSet<>(a.keySet());
        names.addAll(b.keySet());
        names.removeAll(MAY_BE_ADDED);
        return names.stream().allMatch(name -> SameObject.test(a.getItem(name), b.getItem(name)));
    }

    private boolean storeHolds(Set<COSObjectKey> added) throws IOException {
        COSBase store = whole.getTrailer().getCOSDictionary(COSName.ROOT).getItem(STORE);
        COSBase extensions =
                whole.getTrailer().getCOSDictionary(COSName.ROOT).getItem(COSName.getPDFName("Extensions"));
        Set<COSObjectKey> reached = PdfObjects.keysReachable(store);
        if (extensions instanceof COSObject reference) {
            reached.add(reference.getKey());
        }
        if (!reached.containsAll(added)) {
            return false;
        }
        for (COSObjectKey key : added) {
            if (!isValidationData(whole.getObjectFromPool(key).getObject())) {
                return false;
            }
        }
        return true;
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
                    .allMatch(name -> STORE_KEYS.contains(name) || name.matches("[0-9A-F]{40}"));
        }
        return object instanceof COSArray;
    }

    private static COSObjectKey keyOf(COSDictionary dictionary, COSName name) {
        return dictionary.getItem(name) instanceof COSObject reference ? reference.getKey() : null;
    }
}
