// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Walks the objects of a file without recursion, so that no nesting can exhaust the stack. */
final class PdfObjects {
    /** Far more than any document of a registry has; a file with more is not looked at. */
    static final int MOST = 50_000;

    private PdfObjects() {}

    /** Everything within one indirect object; references to others are shown, not followed. */
    static void within(COSBase top, Consumer<COSBase> visitor) {
        walk(top, false, visitor);
    }

    /** Everything that can be reached, references followed. */
    static void reachable(COSBase top, Consumer<COSBase> visitor) {
        walk(top, true, visitor);
    }

    /** Keys of the indirect objects that can be reached. */
    static Set<COSObjectKey> keysReachable(COSBase top) {
        Set<COSObjectKey> keys = new java.util.HashSet<>();
        reachable(top, item -> {
            if (item instanceof COSObject reference) {
                keys.add(reference.getKey());
            }
        });
        return keys;
    }

    private static void walk(COSBase top, boolean follow, Consumer<COSBase> visitor) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        push(waiting, top);
        while (!waiting.isEmpty()) {
            COSBase item = waiting.pop();
            if (!seen.add(item)) {
                continue;
            }
            if (seen.size() > 20 * MOST) {
                throw new UnreadablePdf("too many objects");
            }
            visitor.accept(item);
            if (item instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(value -> push(waiting, value));
            } else if (item instanceof COSArray array) {
                array.forEach(value -> push(waiting, value));
            } else if (item instanceof COSObject reference && follow) {
                push(waiting, reference.getObject());
            }
        }
    }

    private static void push(Deque<COSBase> waiting, COSBase item) {
        if (item != null) {
            waiting.push(item);
        }
    }
}
