// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.simulator.finger.Geometry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scripts/bench accuracy}: how often the owner of a finger is refused, and a stranger let in. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures the kiosk's finger match on a folder of fingerprints, named as in the fingerprint verification",
            "competitions: <finger>_<impression>.tif, .png or .bmp. What the module would see of each touch goes",
            "through the kiosk's own codec, quality gate, matcher and counter of tries."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "1:nothing could be measured", "2:usage", "130:interrupted"})
public final class AccuracyCommand implements Callable<Integer> {
    private static final int NOTHING_MEASURED = 1;
    private static final int USAGE = 2;
    private static final Pattern SIDES = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    @Parameters(paramLabel = "DIR", description = "the folder of fingerprints")
    private Path folder;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "foreign ISO/IEC 19794-2 templates instead of our own extractor's, named as the pictures are")
    private Path foreign;

    @Option(
            names = "--geometry",
            paramLabel = "WxH",
            defaultValue = "256x288",
            description = "the sensor's glass in pixels of 500 dpi (default ${DEFAULT-VALUE})")
    private String geometry;

    @Option(
            names = "--bits",
            paramLabel = "4|8",
            defaultValue = "4",
            description = "a pixel, as the module sends them (default ${DEFAULT-VALUE})")
    private int bits;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "40",
            description = "of the matcher (default ${DEFAULT-VALUE})")
    private double threshold;

    @Option(
            names = "--enrolled",
            paramLabel = "N|each",
            defaultValue = "1",
            description = "which impression the templates are made of, or each in turn (default ${DEFAULT-VALUE})")
    private String enrolled;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "ISO2005",
            description = "of our own templates: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private TemplateShelf.Format format;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "0",
            description = "of the pictures (default: what each file says, else 500)")
    private int dpi;

    @Option(
            names = "--synthetic",
            description = "first write a set of fingers that nobody has into DIR, which must be absent or empty")
    private boolean synthetic;

    @Option(
            names = "--fingers",
            paramLabel = "N",
            defaultValue = "76",
            description = "of the synthetic set (default ${DEFAULT-VALUE})")
    private int fingers;

    @Option(
            names = "--touches",
            paramLabel = "N",
            defaultValue = "8",
            description = "of each synthetic finger (default ${DEFAULT-VALUE})")
    private int touches;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "of the synthetic set (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", paramLabel = "F", description = "write the numbers to this file, too")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, LedgerFault {
        Matcher sides = SIDES.matcher(geometry);
        boolean each = "each".equals(enrolled);
        if (!sides.matches() || bits != 4 && bits != 8 || threshold < 1 || !each && !enrolled.matches("\\d{1,4}")) {
            return usage("--geometry is WxH, --bits 4 or 8, --threshold at least 1, --enrolled a number or each");
        }
        if (synthetic) {
            if (fingers < 2 || touches < 2 || !isFree(folder)) {
                return usage("a synthetic set wants two fingers and touches at least, and an empty folder");
            }
            say("growing " + fingers + " fingers into " + folder + " ...");
            new SyntheticSet(fingers, touches, seed).write(Files.createDirectories(folder));
        }
        if (!Files.isDirectory(folder) || foreign != null && !Files.isDirectory(foreign)) {
            return usage("no such folder");
        }
        Geometry glass = new Geometry(
                Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)), PrintPicture.USUAL_DPI);
        return measured(new ModuleView(glass, bits), each ? 0 : Integer.parseInt(enrolled));
    }

    /** @param impression which one is enrolled, 0 each in turn */
    private int measured(ModuleView view, int impression) throws IOException, InterruptedException, LedgerFault {
        List<PrintFolder.Entry> prints = PrintFolder.pictures(folder);
        say("templates ...");
        TemplateShelf shelf;
        AccuracyReport report;
        try {
            shelf = foreign == null
                    ? TemplateShelf.own(chosen(prints, impression), dpi, format)
                    : TemplateShelf.foreign(chosen(PrintFolder.templates(foreign), impression), prints);
            say(prints.size() + " impressions against " + shelf.templates().size() + " templates ...");
            report = new Measurement(view, threshold, dpi).of(prints, shelf);
        } catch (UncheckedIOException e) {
            say("cannot be measured: " + e.getCause().getMessage());
            return NOTHING_MEASURED;
        }
        report.lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        if (json != null) {
            ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            Files.write(json, mapper.writeValueAsBytes(report));
        }
        return report.comparisons() == 0 ? NOTHING_MEASURED : 0;
    }

    private static List<PrintFolder.Entry> chosen(List<PrintFolder.Entry> entries, int impression) {
        return entries.stream()
                .filter(entry -> impression == 0 || entry.impression() == impression)
                .toList();
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private int usage(String what) {
        say(what);
        return USAGE;
    }

    private void say(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(what);
        err.flush();
    }

    /** The command as a part of {@code scripts/bench}. */
    public static CommandLine line() {
        return new CommandLine(new AccuracyCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
