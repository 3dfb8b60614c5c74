// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a play said with what stood on its screen, stage by stage: every visible word is said, nothing is said
 * that does not stand there but the voice's own sentences, and what is one person's comes to the headset alone.
 */
final class SaidAndShown {
    private static final Pattern LINE = Pattern.compile("(\\d\\d \\S+) \\[([a-z]+)] (.*)");
    private static final String CUT_OFF = " […]";
    private static final String HEADSET = "headset";
    private static final String PRIVATE = "private";
    private static final String AROUND = "around";
    /** Boxes for digits are told by their number, and the keys below them are those under the fingers. */
    private static final Pattern COUNTED = Pattern.compile("[\\d•–]+");

    private static final Map<String, String> TEXTS = Texts.load(Language.ID);
    /** Around words of the screen. */
    private static final List<String> FRAMES = List.of("voice.here", "voice.choice", "voice.button");

    private static final List<Pattern> FRAMED =
            FRAMES.stream().map(key -> Pattern.compile(template(key))).toList();
    private static final Pattern STATE =
            Pattern.compile(" (" + template("voice.off") + "|" + template("voice.on") + ")$");
    private static final Pattern OWN = own();

    /** A line of either file. */
    private record Told(String stage, String by, String words) {
        static Told of(String line) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(line);
            }
            return new Told(matcher.group(1), matcher.group(2), matcher.group(3));
        }

        private List<String> passages() {
            String all = words.endsWith(CUT_OFF) ? words.substring(0, words.length() - CUT_OFF.length()) : words;
            return List.of(all.split(" \\| "));
        }
    }

    private final Map<String, List<Told>> said;
    private final Map<String, List<Told>> shown;
    private final List<String> complaints = new ArrayList<>();

    private SaidAndShown(List<String> speech, List<String> screens) {
        said = byStage(speech);
        shown = byStage(screens);
    }

    private static Map<String, List<Told>> byStage(List<String> lines) {
        return lines.stream()
                .map(Told::of)
                .collect(Collectors.groupingBy(Told::stage, LinkedHashMap::new, Collectors.toList()));
    }

    /** The words of a key with whatever stands in them; a full stop may be a question mark. */
    private static String template(String key) {
        return Stream.of(TEXTS.get(key).split("(?=\\{\\d})|(?<=\\{\\d})"))
                .map(SaidAndShown::fixedOrNot)
                .collect(Collectors.joining());
    }

    private static String fixedOrNot(String part) {
        if (part.matches("\\{\\d}")) {
            return "(.+?)";
        }
        return part.startsWith(".") ? "[.?!]" + Pattern.quote(part.substring(1)) : Pattern.quote(part);
    }

    /** One or more sentences that are the voice's. */
    private static Pattern own() {
        String any = TEXTS.keySet().stream()
                .filter(key -> key.startsWith("voice.") && !FRAMES.contains(key))
                .map(SaidAndShown::template)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(%1$s)( (%1$s))*".formatted(any));
    }

    /**
     * What is not as it should be, in words.
     *
     * @param wholly the stages of which everything was asked for, with what stands around them; of the others only the
     *     screen itself is said
     */
    static List<String> complaints(List<String> speech, List<String> screens, Set<String> wholly) {
        SaidAndShown both = new SaidAndShown(speech, screens);
        both.shown.forEach((stage, words) -> both.compare(stage, words, wholly.contains(stage.substring(3))));
        return both.complaints;
    }

    private void compare(String stage, List<Told> screen, boolean wholly) {
        List<Told> heard = said.getOrDefault(stage, List.of());
        Set<String> visible = words(screen, told -> true);
        Set<String> open = words(screen, told -> !told.by().equals(PRIVATE));
        boolean alone = heard.stream().anyMatch(told -> told.by().equals(HEADSET));
        Set<String> missing = words(
                screen,
                told -> !COUNTED.matcher(told.words()).matches()
                        && (wholly || !told.by().equals(AROUND))
                        && (alone || !told.by().equals(PRIVATE)));
        for (Told told : heard) {
            for (String passage : told.passages()) {
                String inner = inner(passage);
                Set<String> parts = composed(bare(inner), visible);
                if (parts.isEmpty() && !isOwn(passage) && !isOwn(inner)) {
                    complaints.add(stage + " says what does not stand there: " + passage);
                }
                if (!told.by().equals(HEADSET) && !open.containsAll(parts)) {
                    complaints.add(stage + " says to everybody: " + passage);
                }
                missing.removeAll(parts);
            }
        }
        missing.forEach(words -> complaints.add(stage + " does not say: " + words));
    }

    private static boolean isOwn(String words) {
        return OWN.matcher(words).matches();
    }

    private interface Those {
        boolean are(Told told);
    }

    private static Set<String> words(List<Told> screen, Those those) {
        return screen.stream()
                .filter(those::are)
                .map(told -> bare(told.words()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A passage without the voice's words around those of the screen. */
    private static String inner(String passage) {
        String inner = STATE.matcher(passage).replaceFirst("");
        for (Pattern frame : FRAMED) {
            Matcher matcher = frame.matcher(inner);
            inner = matcher.matches() ? matcher.group(1) : inner;
        }
        return inner;
    }

    /** The visible words that some words consist of, a mark between each; empty where they do not. */
    private static Set<String> composed(String words, Set<String> visible) {
        if (visible.contains(words)) {
            return Set.of(words);
        }
        for (String first : visible) {
            if (words.startsWith(first) && words.substring(first.length()).matches("[.?!]+ .*")) {
                String more = words.substring(first.length()).replaceFirst("[.?!]+ ", "");
                Set<String> rest = composed(more, visible);
                if (!rest.isEmpty()) {
                    Set<String> all = new TreeSet<>(rest);
                    all.add(first);
                    return all;
                }
            }
        }
        return Set.of();
    }

    /** Without the mark at its end, which the voice puts there. */
    private static String bare(String words) {
        return words.strip().replaceFirst("[.?!]$", "");
    }
}
