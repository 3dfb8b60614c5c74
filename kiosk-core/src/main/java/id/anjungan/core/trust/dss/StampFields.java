// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The fields of document timestamps that an update added (ETSI EN 319 142-1 §5.4.3): each is appended to the form's
 * fields and to a page's annotations, has no area and no look, and holds a timestamp and nothing else. Form and pages
 * may differ by that alone.
 */
final class StampFields {
    private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");
    private static final Set<String> FIELD = Set.of("Type", "Subtype", "FT", "T", "V", "F", "Ff", "Rect", "P", "AP");
    private static final Set<String> STAMP = Set.of(
            "Type",
            "Filter",
            "SubFilter",
            "Contents",
            "ByteRange",
            "M",
            "V",
            "Name",
            "Reason",
            "Location",
            "ContactInfo");
    private static final Set<String> LOOK =
            Set.of("Type", "Subtype", "FormType", "BBox", "Matrix", "Resources", "Length", "Filter");

    private final ChangedObjects changed;
    private final Predicate<COSArray> stamp;
    private final Set<COSObjectKey> accounted = new HashSet<>();

    /** @param stamp whether a byte range is that of a document timestamp that fits and is complete */
    StampFields(ChangedObjects changed, Predicate<COSArray> stamp) {
        this.changed = changed;
        this.stamp = stamp;
    }

    /** The changed objects that were found to be part of a timestamp, or to differ by one only. */
    Set<COSObjectKey> accounted() {
        return accounted;
    }

    boolean areAllThatGrew(COSDocument before, COSDocument after) throws IOException {
        COSBase formBefore = before.getTrailer().getCOSDictionary(COSName.ROOT).getItem(COSName.ACRO_FORM);
        COSBase formAfter = after.getTrailer().getCOSDictionary(COSName.ROOT).getItem(COSName.ACRO_FORM);
        if (!grew(formBefore, formAfter, COSName.FIELDS)) {
            return false;
        }
        for (COSObjectKey key : before.getXrefTable().keySet()) {
            COSBase page = before.getObjectFromPool(key).getObject();
            boolean isPage = page instanceof COSDictionary dictionary
                    && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
            if (isPage && !grew(before.getObjectFromPool(key), after.getObjectFromPool(key), COSName.ANNOTS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the second dictionary is the first with timestamps appended to that list. */
    private boolean grew(COSBase first, COSBase second, COSName list) throws IOException {
        if (!(dereferenced(first) instanceof COSDictionary a) || !(dereferenced(second) instanceof COSDictionary b)) {
            return first == null && second == null;
        }
        Set<COSName> names = new HashSet<>(a.keySet());
        names.addAll(b.keySet());
        names.remove(list);
        if (list.equals(COSName.FIELDS)) {
            names.remove(SIG_FLAGS);
        }
        return sameKind(first, second)
                && names.stream().allMatch(name -> SameObject.test(a.getItem(name), b.getItem(name)))
                && (!b.containsKey(SIG_FLAGS) || b.getDictionaryObject(SIG_FLAGS) instanceof COSNumber)
                && appended(a.getItem(list), b.getItem(list));
    }

    private boolean appended(COSBase first, COSBase second) throws IOException {
        if (first == null && second == null) {
            return true;
        }
        COSArray a = first == null ? new COSArray() : dereferenced(first) instanceof COSArray array ? array : null;
        if (a == null || !(dereferenced(second) instanceof COSArray b) || b.size() < a.size()) {
            return false;
        }
        if (first == null ? !own(second) : !sameKind(first, second)) {
            return false;
        }
        for (int i = 0; i < b.size(); i++) {
            if (i < a.size() ? !SameObject.test(a.get(i), b.get(i)) : !isStampField(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Both direct, or both the same indirect object, which is accounted for then. */
    private boolean sameKind(COSBase first, COSBase second) {
        if (first instanceof COSObject a && second instanceof COSObject b) {
            accounted.add(a.getKey());
            return a.getKey().equals(b.getKey());
        }
        return !(first instanceof COSObject) && !(second instanceof COSObject);
    }

    /** Direct, or an object that the update added; accounted for then. */
    private boolean own(COSBase item) {
        if (item instanceof COSObject reference) {
            accounted.add(reference.getKey());
            return changed.added().contains(reference.getKey());
        }
        return true;
    }

    private boolean isStampField(COSBase item) throws IOException {
        return item instanceof COSObject
                && own(item)
                && dereferenced(item) instanceof COSDictionary field
                && !(field instanceof COSStream)
                && only(field, FIELD)
                && COSName.getPDFName("Widget").equals(field.getCOSName(COSName.SUBTYPE))
                && COSName.SIG.equals(field.getCOSName(COSName.FT))
                && field.getDictionaryObject(COSName.T) instanceof COSString
                && hasNoArea(field.getDictionaryObject(COSName.RECT))
                && hasNoLook(field.getItem(COSName.AP))
                && isStamp(field.getItem(COSName.V));
    }

    private boolean isStamp(COSBase item) {
        return item instanceof COSObject
                && own(item)
                && dereferenced(item) instanceof COSDictionary value
                && only(value, STAMP)
                && value.getValues().stream().noneMatch(COSObject.class::isInstance)
                && COSName.DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE))
                && "ETSI.RFC3161".equals(value.getNameAsString(COSName.SUB_FILTER))
                && value.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray range
                && stamp.test(range);
    }

    /** ISO 32000-2 §12.7.5.5: no height and no width. */
    private static boolean hasNoArea(COSBase rectangle) {
        if (!(rectangle instanceof COSArray corners) || corners.size() != 4) {
            return false;
        }
        float[] at = corners.toFloatArray();
        return at[0] == at[2] && at[1] == at[3];
    }

    /** An appearance may be there for older readers, but must draw nothing. */
    private boolean hasNoLook(COSBase item) throws IOException {
        if (item == null) {
            return true;
        }
        if (!own(item) || !(dereferenced(item) instanceof COSDictionary looks) || !only(looks, Set.of("N"))) {
            return false;
        }
        COSBase normal = looks.getItem(COSName.N);
        if (!own(normal) || !(dereferenced(normal) instanceof COSStream stream) || !only(stream, LOOK)) {
            return false;
        }
        COSBase resources = stream.getItem(COSName.RESOURCES);
        boolean bare = resources == null || resources instanceof COSDictionary none && none.size() == 0;
        try (InputStream in = stream.createInputStream()) {
            return bare && in.read() < 0;
        }
    }

    private static boolean only(COSDictionary dictionary, Set<String> allowed) {
        return dictionary.keySet().stream().map(COSName::getName).allMatch(allowed::contains);
    }

    private static COSBase dereferenced(COSBase item) {
        return item instanceof COSObject reference ? reference.getObject() : item;
    }
}
