// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.anjungan.core.device.DeviceFault;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.simulator.accuracy.AccuracyCommand;
import id.anjungan.simulator.run.RunFolder;
import id.anjungan.simulator.scenario.ScenarioError;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scripts/bench}: the table of speeds and sizes, as ratios measured side by side. */
@Command(
        name = "scripts/bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures speed and size beside a peer or a floor; prints the table. Medians.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every target is held", "1:one is not, or could not be measured", "2:usage", "130:interrupted"
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int NOT_HELD = 1;
    private static final int USAGE = 2;

    private final Map<String, Bench> benches;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "P1, P2, ...; all when none is named")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", paramLabel = "F", description = "write the table to this file, too")
    private Path json;

    @Option(names = "--long", description = "the full counts (P12: 1000 visits instead of 100)")
    private boolean full;

    @Spec
    private CommandSpec spec;

    /** What {@code --json} writes. */
    private record Result(int schema, List<Measure> measures) {}

    BenchCommand(Map<String, Bench> benches) {
        this.benches = benches;
    }

    public static void main(String[] arguments) {
        ImageIO.setUseCache(false);
        CommandLine line = new CommandLine(new BenchCommand(BenchShelf.all())).addSubcommand(AccuracyCommand.line());
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Collection<String> wanted = ids.isEmpty() ? benches.keySet() : ids;
        List<String> unknown =
                wanted.stream().filter(id -> !benches.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            err().println("Not measured: " + String.join(", ", unknown) + ". There are: "
                    + String.join(", ", benches.keySet()));
            return USAGE;
        }
        Path scratch = Files.createTempDirectory("adm-bench");
        Thread sweep = new Thread(() -> delete(scratch), "interrupted");
        Runtime.getRuntime().addShutdownHook(sweep);
        try {
            Path top = Path.of(System.getProperty("adm.top", "."));
            return measured(wanted, new Bench.Place(top, scratch, new StateFolder(scratch.resolve("state")), full));
        } finally {
            Runtime.getRuntime().removeShutdownHook(sweep);
            delete(scratch);
        }
    }

    private static void delete(Path folder) {
        try {
            RunFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + folder, e);
        }
    }

    private int measured(Collection<String> wanted, Bench.Place place) throws IOException {
        List<Measure> measures = new ArrayList<>();
        boolean whole = true;
        for (String id : wanted) {
            err().println(id + " ...");
            err().flush();
            try {
                measures.addAll(benches.get(id).measure(place));
            } catch (IOException | LedgerFault | ValidatorFault | DeviceFault | ScenarioError e) {
                err().println(id + " could not be measured: " + e);
                whole = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                whole = false;
                break;
            }
        }
        BenchTable table = new BenchTable(measures);
        table.lines().forEach(spec.commandLine().getOut()::println);
        if (json != null) {
            ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            Files.write(json, mapper.writeValueAsBytes(new Result(1, measures)));
        }
        return whole && table.held() ? 0 : NOT_HELD;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
