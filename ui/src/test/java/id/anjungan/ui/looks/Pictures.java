// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.looks.Mode.Wording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The program behind {@code scripts/screens}: a picture of each screen, and a contact sheet of each mode. */
public final class Pictures {
    private static final String USAGE = """
            usage: scripts/screens [--out D] [--mode NAME]... [--only PATTERN] [--sheets]
              Pictures of every stage and every trouble in all modes, D/<mode>/<screen>.png, and one contact sheet a
              mode, D/<mode>.png (default out/screens).
              --mode NAME      only modes whose name contains NAME: id, en, stretched, tegak (upright), rebah (lying),
                               besar (large text), kontras, rendah (low reach), diam (still pictures), 15.6;
                               several must all hold
              --only PATTERN   only screens whose name matches this regular expression
              --sheets         contact sheets only
              --list           the names of the modes, and ends""";
    private static final Set<String> VALUED = Set.of("--out", "--mode", "--only");
    private static final Set<String> SWITCHES = Set.of("--sheets", "--list");
    private static final int UPRIGHT = 240;
    private static final int LYING = 400;

    private final Path out;
    private final String only;
    private final boolean sheetsOnly;

    private Pictures(Path out, String only, boolean sheetsOnly) {
        this.out = out;
        this.only = only;
        this.sheetsOnly = sheetsOnly;
    }

    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) throws IOException {
        if (args.contains("--help") || args.contains("-h")) {
            System.out.println(USAGE);
            return 0;
        }
        Map<String, List<String>> wishes = new HashMap<>();
        for (Iterator<String> words = args.iterator(); words.hasNext(); ) {
            String word = words.next();
            boolean valued = VALUED.contains(word);
            if (!valued && !SWITCHES.contains(word) || valued && !words.hasNext()) {
                System.err.println(USAGE);
                return 2;
            }
            wishes.computeIfAbsent(word, any -> new ArrayList<>()).add(valued ? words.next() : word);
        }
        List<String> wanted = wishes.getOrDefault("--mode", List.of());
        List<Mode> modes = shown().filter(mode -> matches(mode, wanted)).toList();
        if (modes.isEmpty()) {
            System.err.println("No such mode. scripts/screens --list names them.");
            return 2;
        }
        if (wishes.containsKey("--list")) {
            modes.forEach(mode -> System.out.println(mode.name()));
            return 0;
        }
        Path out = Path.of(last(wishes, "--out", "out/screens"));
        return new Pictures(out, last(wishes, "--only", ".*"), wishes.containsKey("--sheets")).draw(modes);
    }

    private static String last(Map<String, List<String>> wishes, String option, String otherwise) {
        List<String> given = wishes.getOrDefault(option, List.of(otherwise));
        return given.get(given.size() - 1);
    }

    private static boolean matches(Mode mode, List<String> wanted) {
        List<String> parts = List.of(mode.name().split("-"));
        return wanted.stream()
                .allMatch(want -> parts.contains(want) || mode.name().equals(want));
    }

    /** Two languages, orientations, letter sizes and themes; beside them other aids, longer words, other panels. */
    private static Stream<Mode> shown() {
        Mode usual = Mode.usual();
        Stream<Mode> crossed = Stream.of(Wording.ID, Wording.EN)
                .map(usual::in)
                .flatMap(mode -> Stream.of(mode, mode.on(21.5, false)))
                .flatMap(mode -> Stream.of(mode, mode.with(Aid.LARGE_TEXT)))
                .flatMap(mode -> Stream.of(mode, mode.with(Aid.HIGH_CONTRAST)));
        Mode longer = usual.in(Wording.STRETCHED);
        return Stream.concat(
                crossed,
                Stream.of(
                        usual.with(Aid.STILL_PICTURES),
                        usual.on(21.5, false).with(Aid.STILL_PICTURES),
                        usual.with(Aid.LOW_REACH),
                        usual.with(Aid.LOW_REACH).with(Aid.LARGE_TEXT),
                        longer,
                        longer.with(Aid.LARGE_TEXT),
                        longer.on(21.5, false),
                        longer.with(Aid.LARGE_TEXT).on(21.5, false),
                        usual.on(15.6, true),
                        usual.with(Aid.LOW_REACH).on(15.6, true),
                        usual.on(15.6, false),
                        usual.on(27.0, true),
                        usual.on(32.0, true),
                        usual.on(32.0, false)));
    }

    private int draw(List<Mode> modes) throws IOException {
        Map<String, Stage> stages = SampleStages.all();
        stages.keySet().removeIf(name -> !name.matches(only));
        if (stages.isEmpty()) {
            System.err.println("No such screen: " + only);
            return 2;
        }
        Toolkit.start();
        Files.createDirectories(out);
        for (Mode mode : modes) {
            System.err.println(mode.name());
            Stands stands = new Stands(mode);
            ContactSheet sheet = new ContactSheet(mode.upright() ? UPRIGHT : LYING);
            for (Map.Entry<String, Stage> stage : stages.entrySet()) {
                BufferedImage picture = stands.picture(stage.getValue(), Help.NOT_CALLED);
                sheet.add(stage.getKey(), picture);
                if (!sheetsOnly) {
                    Picture.write(picture, out.resolve(mode.name()).resolve(stage.getKey() + ".png"));
                }
            }
            Picture.write(sheet.picture(), out.resolve(mode.name() + ".png"));
        }
        return 0;
    }
}
