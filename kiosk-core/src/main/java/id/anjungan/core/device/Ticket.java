// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.List;

/**
 * What stands on a ticket, from top to bottom, in words that are ready to be printed. Any text may be given: a printer
 * that lacks a character prints the nearest one, and control characters never reach it. A line that is too long is
 * broken between words.
 *
 * @param lines at most {@link #MOST_LINES}, of at most {@link #MOST_TEXT} characters together
 */
public record Ticket(List<Line> lines) {
    /** So much fits a printer's memory at once, so that nothing has to be held back. */
    public static final int MOST_LINES = 60;

    /** The same for the text of all lines, in characters. */
    public static final int MOST_TEXT = 2400;

    /** A code's longest text, in characters. */
    public static final int LONGEST_CODE = 240;

    public Ticket {
        lines = List.copyOf(lines);
        int text = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (lines.size() > MOST_LINES || text > MOST_TEXT) {
            throw new IllegalArgumentException("a ticket of " + lines.size() + " lines and " + text + " characters");
        }
    }

    /** One line, or one paragraph. */
    public sealed interface Line {
        String text();
    }

    /** In large letters, in the middle. */
    public record Heading(String text) implements Line {}

    /** In the middle. */
    public record Centred(String text) implements Line {}

    /** From the left. */
    public record Text(String text) implements Line {}

    /** From the left, in heavy letters. */
    public record Strong(String text) implements Line {}

    /** A line across the paper. */
    public record Rule() implements Line {
        @Override
        public String text() {
            return "";
        }
    }

    /** A QR code in the middle; visible ASCII without spaces. */
    public record Code(String text) implements Line {
        public Code {
            boolean plain = text.chars().allMatch(c -> c > ' ' && c < 0x7F);
            if (!plain || text.isEmpty() || text.length() > LONGEST_CODE) {
                throw new IllegalArgumentException("a code of " + text.length() + " characters, or not of plain ones");
            }
        }
    }
}
