// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A BER-TLV data object (ISO/IEC 8825-1): tags of up to two bytes, definite lengths of up to three bytes after the
 * first.
 *
 * <p>Parsing is bounded by the bytes that are there: a length that points beyond them is malformed, nothing is ever
 * allocated because a length says so.
 *
 * @param tag as it is written, first byte first: {@code 0x5F2E}
 * @param value the content; not copied
 */
public record Tlv(int tag, byte[] value) {
    /** Far above any card's: EF.SOD holds about forty objects. */
    private static final int MOST_OBJECTS = 1024;

    private static final int MULTI_BYTE_TAG = 0x1F;

    /** An object around others. */
    public static Tlv of(int tag, Tlv... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Tlv part : parts) {
            all.writeBytes(part.encoded());
        }
        return new Tlv(tag, all.toByteArray());
    }

    /** The one object that these bytes are, with nothing before or behind it. */
    public static Tlv parse(byte[] bytes) throws Malformed {
        List<Tlv> all = parseAll(bytes);
        if (all.size() != 1) {
            throw new Malformed("one data object expected");
        }
        return all.get(0);
    }

    /** All objects of which these bytes are made. */
    public static List<Tlv> parseAll(byte[] bytes) throws Malformed {
        List<Tlv> found = new ArrayList<>();
        Cursor cursor = new Cursor(bytes);
        while (cursor.at < bytes.length) {
            if (found.size() == MOST_OBJECTS) {
                throw new Malformed("too many data objects");
            }
            found.add(cursor.next());
        }
        return found;
    }

    /** How many bytes the object takes that begins here, header included, as far as its header says. */
    public static int sizeFromHeader(byte[] beginning) throws Malformed {
        Cursor cursor = new Cursor(beginning);
        cursor.tag();
        int length = cursor.length();
        return cursor.at + length;
    }

    /** The objects inside. */
    public List<Tlv> children() throws Malformed {
        return parseAll(value);
    }

    /** The first object inside with that tag. */
    public Optional<Tlv> find(int wanted) throws Malformed {
        return children().stream().filter(child -> child.tag == wanted).findFirst();
    }

    /** The first object inside with that tag. */
    public Tlv child(int wanted) throws Malformed {
        return find(wanted)
                .orElseThrow(() -> new Malformed("data object " + Integer.toHexString(wanted) + " is missing"));
    }

    /** This object, if it bears that tag. */
    public Tlv expect(int wanted) throws Malformed {
        if (tag != wanted) {
            throw new Malformed("data object " + Integer.toHexString(wanted) + " expected");
        }
        return this;
    }

    /** The object as bytes, its length in as few bytes as possible (DER). */
    public byte[] encoded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (tag > 0xFF) {
            out.write(tag >> 8);
        }
        out.write(tag);
        writeLength(out, value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }

    private static void writeLength(ByteArrayOutputStream out, int length) {
        if (length < 0x80) {
            out.write(length);
        } else if (length < 0x100) {
            out.write(0x81);
            out.write(length);
        } else if (length < 0x10000) {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        } else {
            out.write(0x83);
            out.write(length >> 16);
            out.write(length >> 8);
            out.write(length);
        }
    }

    @Override
    public String toString() {
        return "Tlv[" + Integer.toHexString(tag) + ", " + value.length + " bytes]";
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        Tlv next() throws Malformed {
            int tag = tag();
            int length = length();
            if (length > bytes.length - at) {
                throw new Malformed("a data object is longer than the data");
            }
            at += length;
            return new Tlv(tag, Arrays.copyOfRange(bytes, at - length, at));
        }

        int tag() throws Malformed {
            int first = octet();
            if ((first & MULTI_BYTE_TAG) != MULTI_BYTE_TAG) {
                return first;
            }
            int second = octet();
            if (second > 0x7F) {
                throw new Malformed("a tag is longer than two bytes");
            }
            return first << 8 | second;
        }

        int length() throws Malformed {
            int first = octet();
            if (first < 0x80) {
                return first;
            }
            int count = first & 0x7F;
            if (count < 1 || count > 3) {
                throw new Malformed("a length in an unsupported form");
            }
            int length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | octet();
            }
            return length;
        }

        private int octet() throws Malformed {
            if (at >= bytes.length) {
                throw new Malformed("the data end within a header");
            }
            return bytes[at++] & 0xFF;
        }
    }
}
