// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Compares two entries of two revisions; references are the same when they name the same object. Streams are never the
 * same, since only their dictionaries could be compared here.
 */
final class SameObject {
    private static final int DEEPEST = 50;

    private SameObject() {}

    static boolean test(COSBase a, COSBase b) {
        return test(a, b, 0);
    }

    private static boolean test(COSBase a, COSBase b, int depth) {
        boolean opaque = a instanceof COSStream || b instanceof COSStream;
        if (a == null || b == null || opaque || depth > DEEPEST) {
            return a == b;
        }
        if (a instanceof COSObject left && b instanceof COSObject right) {
            return left.getKey().equals(right.getKey());
        }
        if (a instanceof COSDictionary left && b instanceof COSDictionary right) {
            return left.keySet().equals(right.keySet())
                    && left.keySet().stream().allMatch(k -> test(left.getItem(k), right.getItem(k), depth + 1));
        }
        if (a instanceof COSArray left && b instanceof COSArray right) {
            boolean same = left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = test(left.get(i), right.get(i), depth + 1);
            }
            return same;
        }
        return a.equals(b);
    }
}
