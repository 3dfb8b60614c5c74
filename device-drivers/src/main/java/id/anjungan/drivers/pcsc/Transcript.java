// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.RecordingLine.Exchange;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A redacted transcript: notes that begin with {@code #}, commands with {@code >}, responses with {@code <}, each as
 * hexadecimal digits in which {@code [n]} stands for n bytes that are nobody's business. Read again, those bytes are
 * zero: what replays is the framing.
 *
 * @param notes by name, in order: {@code reader}, {@code date}, {@code atr}, …
 */
public record Transcript(Map<String, String> notes, List<Exchange> exchanges) {
    private static final String TITLE = "# adm card transcript 1";
    private static final Pattern PART = Pattern.compile("([0-9A-F]{2})|\\[([0-9]{1,5})]| ");
    private static final Pattern NOTE = Pattern.compile("# ([a-z-]{1,20}): (.{0,200})");
    private static final int LARGEST = 65_538;

    /** The lines of a transcript, nothing in them that could identify card or holder. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(TITLE));
        notes.forEach((name, text) -> lines.add("# " + name + ": " + text));
        for (Exchange exchange : exchanges) {
            lines.add("> " + Redactor.command(exchange.command()));
            lines.add("< " + Redactor.response(exchange.command(), exchange.response()) + "  # "
                    + rounded(exchange.took()) + " ms");
        }
        return List.copyOf(lines);
    }

    /** Up to the next of 1, 2, 5, 10, 20, 50, …: how long a chip takes exactly is a mark of its own. */
    private static long rounded(Duration took) {
        long step = 1;
        while (true) {
            for (long next : new long[] {step, 2 * step, 5 * step}) {
                if (took.toMillis() < next) {
                    return next;
                }
            }
            step *= 10;
        }
    }

    /**
     * Reads one that {@link #lines} wrote, and that people may have commented.
     *
     * @throws IllegalArgumentException when it is none; the message names the line
     */
    public static Transcript parse(List<String> lines) {
        Map<String, String> notes = new LinkedHashMap<>();
        List<Exchange> exchanges = new ArrayList<>();
        byte[] command = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher note = NOTE.matcher(line);
            if (note.matches()) {
                notes.put(note.group(1), note.group(2));
            } else if (line.startsWith("> ") && command == null) {
                command = bytes(line, i + 1);
            } else if (line.startsWith("< ") && command != null) {
                exchanges.add(new Exchange(command, bytes(line, i + 1), Duration.ZERO));
                command = null;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalArgumentException("line " + (i + 1) + " is of no transcript");
            }
        }
        return new Transcript(notes, List.copyOf(exchanges));
    }

    private static byte[] bytes(String line, int number) {
        String text = line.substring(2).split("#", 2)[0].strip();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (part.find() && part.start() == at) {
            at = part.end();
            if (part.group(1) != null) {
                bytes.writeBytes(Hex.bytes(part.group(1)));
            } else if (part.group(2) != null) {
                bytes.writeBytes(new byte[Math.min(LARGEST, Integer.parseInt(part.group(2)))]);
            }
        }
        if (at != text.length() || bytes.size() > LARGEST) {
            throw new IllegalArgumentException("line " + number + " is of no transcript");
        }
        return bytes.toByteArray();
    }

    /** A line that answers as recorded to commands that look alike once redacted. */
    public ReplayingLine replay() {
        return new ReplayingLine(exchanges, command -> bytes("> " + Redactor.command(command), 0));
    }
}
