// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A BER-TLV data object of a card that nobody knows, parsed to the last byte or not at all.
 *
 * @param head tag and length as they stood
 * @param value of a primitive object; empty for a constructed one
 */
record DataTree(int tag, byte[] head, byte[] value, List<DataTree> children) {
    private static final int CONSTRUCTED = 0x20;
    private static final int MORE_TAG = 0x1F;
    private static final int DEEPEST = 8;

    /** The object at the beginning; null when there is none that is whole. */
    static DataTree parse(byte[] bytes) {
        return parse(bytes, 0, DEEPEST);
    }

    private static DataTree parse(byte[] bytes, int from, int depth) {
        int at = from;
        if (at >= bytes.length || depth == 0) {
            return null;
        }
        int first = bytes[at++] & 0xFF;
        int tag = first;
        if ((first & MORE_TAG) == MORE_TAG) {
            if (at >= bytes.length || bytes[at] < 0) {
                return null;
            }
            tag = first << 8 | bytes[at++];
        }
        int lengthBytes = at < bytes.length && bytes[at] < 0 ? bytes[at++] & 0x7F : 1;
        if (lengthBytes < 1 || lengthBytes > 3 || lengthBytes > bytes.length - at) {
            return null;
        }
        int length = 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = length << 8 | bytes[at++] & 0xFF;
        }
        if (length > bytes.length - at) {
            return null;
        }
        byte[] head = Arrays.copyOfRange(bytes, from, at);
        byte[] content = Arrays.copyOfRange(bytes, at, at + length);
        return (first & CONSTRUCTED) == 0
                ? new DataTree(tag, head, content, List.of())
                : constructed(tag, head, content, depth);
    }

    private static DataTree constructed(int tag, byte[] head, byte[] content, int depth) {
        List<DataTree> children = new ArrayList<>();
        for (int at = 0; at < content.length; ) {
            DataTree child = parse(content, at, depth - 1);
            if (child == null) {
                return null;
            }
            children.add(child);
            at += child.size();
        }
        return new DataTree(tag, head, new byte[0], List.copyOf(children));
    }

    int size() {
        return head.length
                + value.length
                + children.stream().mapToInt(DataTree::size).sum();
    }

    /** Tags and lengths as they stood, values as this says. */
    String written(Function<byte[], String> values) {
        StringBuilder text = new StringBuilder(Hex.of(head)).append(values.apply(value));
        children.forEach(child -> text.append(child.written(values)));
        return text.toString();
    }
}
