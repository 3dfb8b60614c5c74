// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Compares one revision with the one that it continues, object by object: every object that was written must be part
 * of the document security store, a document timestamp's invisible field, or one of the few that lead to these.
 *
 * <p>An object that the earlier revision refers to without having it could be supplied later (a shadow attack); such a
 * file is refused.
 */
final class RevisionStep {
    private static final Set<COSName> MAY_DIFFER =
            Set.of(SecurityStore.NAME, SecurityStore.EXTENSIONS, COSName.ACRO_FORM);

    private final COSDocument before;
    private final COSDocument after;
    private final long end;

    /** @param end length of the earlier revision in bytes */
    RevisionStep(COSDocument before, COSDocument after, long end) {
        this.before = before;
        this.after = after;
        this.end = end;
    }

    /** @param stamp whether a byte range is that of a document timestamp that fits and is complete */
    boolean addsValidationDataOnly(Predicate<COSArray> stamp) throws IOException {
        COSObjectKey root = keyOf(after.getTrailer(), COSName.ROOT);
        if (root == null || !continues() || !sameCatalog()) {
            return false;
        }
        ChangedObjects changed = ChangedObjects.between(before, after, end);
        if (foreshadowed(changed.added())) {
            return false;
        }
        StampFields fields = new StampFields(changed, stamp);
        if (!fields.areAllThatGrew(before, after)) {
            return false;
        }
        Set<COSObjectKey> rest = changed.all();
        rest.remove(root);
        rest.removeAll(fields.accounted());
        rest.removeIf(key -> changed.moved().contains(key) && isSame(key));
        return new SecurityStore(before, after).holds(rest);
    }

    /** Some writers write again what did not change. */
    private boolean isSame(COSObjectKey key) {
        return SameObject.test(
                before.getObjectFromPool(key).getObject(),
                after.getObjectFromPool(key).getObject());
    }

    private boolean continues() {
        COSDictionary a = before.getTrailer();
        COSDictionary b = after.getTrailer();
        return Objects.equals(keyOf(a, COSName.ROOT), keyOf(b, COSName.ROOT))
                && Objects.equals(keyOf(a, COSName.INFO), keyOf(b, COSName.INFO))
                && b.getLong(COSName.PREV) == before.getStartXref()
                && !b.containsKey(COSName.ENCRYPT)
                && after.getXrefTable()
                        .keySet()
                        .containsAll(before.getXrefTable().keySet());
    }

    private boolean foreshadowed(Set<COSObjectKey> added) {
        boolean[] found = new boolean[1];
        for (COSObjectKey key : before.getXrefTable().keySet()) {
            PdfObjects.within(before.getObjectFromPool(key).getObject(), item -> {
                if (item instanceof COSObject reference && added.contains(reference.getKey())) {
                    found[0] = true;
                }
            });
        }
        return found[0];
    }

    private boolean sameCatalog() {
        COSDictionary a = before.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary b = after.getTrailer().getCOSDictionary(COSName.ROOT);
        Set<COSName> names = new HashSet<>(a.keySet());
        names.addAll(b.keySet());
        names.removeAll(MAY_DIFFER);
        return names.stream().allMatch(name -> SameObject.test(a.getItem(name), b.getItem(name)));
    }

    private static COSObjectKey keyOf(COSDictionary dictionary, COSName name) {
        return dictionary.getItem(name) instanceof COSObject reference ? reference.getKey() : null;
    }
}
