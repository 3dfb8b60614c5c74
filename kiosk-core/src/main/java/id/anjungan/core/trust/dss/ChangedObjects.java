// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * The objects that an update wrote. What stands at the same place in both revisions is the same bytes and counts as
 * untouched.
 *
 * @param moved present before, and written anew
 * @param added not there before; cross-reference and object streams left out, which are no content of their own
 */
record ChangedObjects(Set<COSObjectKey> moved, Set<COSObjectKey> added) {
    /** Where an object lies: its offset, or the stream that holds it and its index there. */
    private record Place(long offset, int index) {}

    /** @param end length of the earlier revision; tables of the update lie behind it */
    static ChangedObjects between(COSDocument before, COSDocument after, long end) {
        Map<COSObjectKey, Place> earlier = places(before);
        Map<COSObjectKey, Place> later = places(after);
        Set<COSObjectKey> moved = new HashSet<>();
        Set<COSObjectKey> added = new HashSet<>();
        later.forEach((key, place) -> {
            if (!earlier.containsKey(key)) {
                added.add(key);
            } else if (!earlier.get(key).equals(place)) {
                moved.add(key);
            }
        });
        added.removeIf(key -> later.get(key).offset() >= end && isTable(after, key));
        return new ChangedObjects(moved, added);
    }

    private static Map<COSObjectKey, Place> places(COSDocument document) {
        Map<COSObjectKey, Place> places = new HashMap<>();
        document.getXrefTable().forEach((key, offset) -> places.put(key, new Place(offset, key.getStreamIndex())));
        return places;
    }

    private static boolean isTable(COSDocument document, COSObjectKey key) {
        COSBase object = document.getObjectFromPool(key).getObject();
        if (!(object instanceof COSStream stream)) {
            return false;
        }
        COSName type = stream.getCOSName(COSName.TYPE);
        return COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type);
    }

    Set<COSObjectKey> all() {
        Set<COSObjectKey> all = new HashSet<>(moved);
        all.addAll(added);
        return all;
    }
}
