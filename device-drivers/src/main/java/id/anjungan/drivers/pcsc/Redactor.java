// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.Arrays;
import java.util.Set;

/**
 * Writes APDUs so that nobody can be told from them: headers, lengths and status words stay, as does what selects a
 * file or an application; every other byte becomes a number of bytes in brackets, {@code [16]}. Of a free file that is
 * one whole tree of data objects, tags and lengths stay too; of an announcement (tag 60 with short members, the same
 * on every card of its kind) also the values.
 */
final class Redactor {
    private static final int HEADER = 4;
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int SECURED = 0x0C;
    private static final int ANNOUNCEMENT = 0x60;
    private static final Set<Integer> ANNOUNCED = Set.of(0x5F01, 0x5F36, 0x5C, 0x80, 0x81);
    private static final int LONGEST_ANNOUNCED = 16;
    private static final int LAST_CONSTRUCTED_APPLICATION = 0x7F;

    private Redactor() {}

    /** A command (ISO/IEC 7816-4 §5.1), short or extended. */
    static String command(byte[] command) {
        int data = dataStart(command);
        if (data < 0 || (command[1] & 0xFF) == SELECT && (command[0] & SECURED) == 0) {
            return data == -2 ? shape(command, HEADER, command.length) : Hex.of(command);
        }
        int end = data + dataLength(command);
        return Hex.of(command, 0, data) + gap(end - data) + Hex.of(command, end, command.length);
    }

    /** -1 when there are no data, -2 when this is no command. */
    private static int dataStart(byte[] command) {
        if (command.length < HEADER) {
            return -2;
        }
        boolean extended = command.length > 7 && command[HEADER] == 0;
        if (command.length <= HEADER + 1 || command.length == 7 && command[HEADER] == 0) {
            return -1;
        }
        int start = HEADER + (extended ? 3 : 1);
        int length = dataLength(command);
        int rest = command.length - start - length;
        return length > 0 && rest >= 0 && rest <= 2 ? start : -2;
    }

    private static int dataLength(byte[] command) {
        boolean extended = command.length > 7 && command[HEADER] == 0;
        return extended ? (command[HEADER + 1] & 0xFF) << 8 | command[HEADER + 2] & 0xFF : command[HEADER] & 0xFF;
    }

    private static String shape(byte[] bytes, int kept, int end) {
        int from = Math.min(kept, end);
        return Hex.of(bytes, 0, from) + gap(end - from);
    }

    /** What a card answered to this command. */
    static String response(byte[] command, byte[] response) {
        if (response.length < 2) {
            return gap(response.length);
        }
        int end = response.length - 2;
        String status = Hex.of(response, end, response.length);
        boolean free = command.length >= HEADER && (command[0] & SECURED) == 0 && (command[0] & 0xFF) != 0xFF;
        boolean file = free && (command[1] & 0xFF) == READ_BINARY;
        String data = file ? file(Arrays.copyOf(response, end)) : gap(end);
        return data.isEmpty() ? status : data + " " + status;
    }

    private static String file(byte[] content) {
        boolean application = content.length > 0
                && (content[0] & 0xFF) >= ANNOUNCEMENT
                && (content[0] & 0xFF) <= LAST_CONSTRUCTED_APPLICATION;
        DataTree tree = application ? DataTree.parse(content) : null;
        if (tree == null || tree.size() != content.length) {
            return gap(content.length);
        }
        return tree.written(isAnnouncement(tree) ? value -> Hex.of(value) : value -> gap(value.length));
    }

    private static boolean isAnnouncement(DataTree tree) {
        return tree.tag() == ANNOUNCEMENT
                && tree.children().stream()
                        .allMatch(child -> ANNOUNCED.contains(child.tag())
                                && child.children().isEmpty()
                                && child.value().length <= LONGEST_ANNOUNCED);
    }

    static String gap(int bytes) {
        return bytes == 0 ? "" : "[" + bytes + "]";
    }
}
