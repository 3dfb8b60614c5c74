// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.anjungan.simulator.canary.CanarySearch;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.printer.SheetListener;
import id.anjungan.simulator.printer.SheetWriter;
import id.anjungan.simulator.scenario.HumanTimes;
import id.anjungan.simulator.scenario.Scenario;
import id.anjungan.simulator.scenario.ScenarioError;
import id.anjungan.simulator.scenario.ScenarioPlayer;
import id.anjungan.simulator.scenario.ScenarioShelf;
import id.anjungan.simulator.sound.VirtualHeadset;
import id.anjungan.simulator.ticket.TicketKeeper;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Plays one scenario through the real window and writes down what came of it. */
final class ScenarioRun {
    /** What these limits end hangs; no machine is that slow. */
    private static final Duration LONGEST_FAST = Duration.ofMinutes(5);

    private static final Duration LONGEST_TRUE = Duration.ofMinutes(12);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final RunOptions options;
    private final PrintWriter said;

    ScenarioRun(RunOptions options, PrintWriter said) {
        this.options = options;
        this.said = said;
    }

    int run() throws IOException, ScenarioError, RunFolder.Taken, InterruptedException {
        Scenario scenario = new ScenarioShelf(options.top()).scenario(options.scenarioName());
        Path own = Files.createTempDirectory("adm-world");
        try (RunFolder out = RunFolder.take(options.outFolder(scenario.name()).toAbsolutePath())) {
            RunResult result = play(scenario, out, own);
            out.write("result.json", JSON.writeValueAsBytes(result));
            report(result, out);
            return result.held() ? 0 : 1;
        } finally {
            RunFolder.delete(own);
        }
    }

    private RunResult play(Scenario scenario, RunFolder out, Path own) throws IOException, InterruptedException {
        RunRecord record = new RunRecord(out, !options.blind);
        Hall.Places places = new Hall.Places(out.folder("kiosk"), own, out.folder("wire"));
        options.cardProfile = scenario.cardProfile();
        List<String> complaints;
        RunResult result;
        try (Hall hall = new Hall(options, places, scenario.kiosk(), record, record);
                SheetWriter sheets = new SheetWriter(out.folder("printed"));
                SpeakersCheck speakers = new SpeakersCheck(hall.kiosk())) {
            hall.world().headset().onSound(speakers::heard);
            Thread hook = new Thread(() -> hall.kiosk().endNow(), "interrupted");
            Runtime.getRuntime().addShutdownHook(hook);
            keep(hall.world(), record.sheets(), sheets, new TicketKeeper(out.folder("printed")));
            out.write(
                    "served/anchor.pem", hall.world().office().documentAnchor().getBytes(StandardCharsets.US_ASCII));
            complaints = new ArrayList<>(perform(scenario, hall, record, places));
            sheets.flush();
            Optional<Path> dump = options.canaries ? Optional.of(dump(hall, own)) : Optional.empty();
            WorldTruth truth =
                    new WorldTruth(record.sheets(), hall.world().office().book());
            out.write(
                    "world.json", JSON.writeValueAsBytes(truth.told(hall.line().longestStall())));
            complaints.addAll(truth.complaints());
            result = record.result(scenario, hall.world(), options);
            hall.close();
            Runtime.getRuntime().removeShutdownHook(hook);
            out.writeLines("trace.txt", record.player().trace().lines());
            if (!record.told().speech().isEmpty()) {
                keepTold(record, hall.world().headset(), out);
                out.write("speakers.json", JSON.writeValueAsBytes(speakers.told()));
                complaints.addAll(search(speakers, hall.world().people(), record));
            }
            out.write("result.json", JSON.writeValueAsBytes(result));
            if (dump.isPresent()) {
                complaints.addAll(canaries(scenario, hall.world(), own, record).search(out, dump.get()));
            }
        }
        return record.judged(result, complaints);
    }

    /** What was said, what stood on the screen meanwhile, and how much was heard. */
    private static void keepTold(RunRecord record, VirtualHeadset heard, RunFolder out) throws IOException {
        out.writeLines("speech.txt", record.told().speech());
        out.writeLines("shown.txt", record.told().screens());
        out.write("sound.json", JSON.writeValueAsBytes(heard.heard()));
    }

    /** Who spoke where other programs could read it. */
    private static List<String> search(SpeakersCheck speakers, Population people, RunRecord record) throws IOException {
        CanarySearch search = new CanarySearch(people.personas());
        record.papers().forEach(paper -> search.with("document", paper));
        return speakers.findings(search, record.told().personal());
    }

    /** Who could be left behind by this play. */
    private static CanaryCheck canaries(Scenario scenario, World world, Path own, RunRecord record) {
        Population people = world.people();
        return new CanaryCheck(people, own, record.papers(), world.code().shown())
                .typedBy(people.persona(scenario.persona()), people)
                .accompanied(people.persona(scenario.persona()), people.persona(Population.OFFICER));
    }

    /** Whatever leaves a printer is seen, and kept. */
    private static void keep(World world, SheetListener seen, SheetListener kept, TicketKeeper tickets) {
        world.printer().listen(seen);
        world.printer().listen(kept);
        world.cardPrinter().listen(seen);
        world.cardPrinter().listen(kept);
        world.tickets().listen(tickets);
    }

    private static Path dump(Hall hall, Path own) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(CanaryCheck.AFTER_THE_VISIT.toMillis());
        return CanaryCheck.dump(hall, own);
    }

    private List<String> perform(Scenario scenario, Hall hall, RunRecord record, Hall.Places places)
            throws IOException, InterruptedException {
        Persona persona = hall.world().people().persona(scenario.persona());
        WorldProps props = new WorldProps(hall.world(), persona, new HallActs(hall, places.kiosk()));
        props.onCardLaid(record::cardLaid);
        Pace pace = options.fast ? Pace.fast() : Pace.trueToLife();
        ScenarioPlayer player = new ScenarioPlayer(
                scenario,
                props,
                new LineWindow(hall.line(), hall.kiosk(), record.told()),
                new HumanTimes(scenario.human(), options.fast),
                time -> {
                    record.human(time);
                    pace.take(time);
                });
        record.plays(player);
        prepareOffice(scenario, hall, persona, options.level);
        List<String> complaints = new ArrayList<>();
        scenario.faults().stream().map(props::perform).filter(c -> !c.isEmpty()).forEach(complaints::add);
        hall.kiosk().start();
        complaints.addAll(player.play(options.fast ? LONGEST_FAST : LONGEST_TRUE));
        if (complaints.isEmpty()) {
            complaints.addAll(record.settle(hall, new LedgerWatch(places.kiosk())));
        }
        return complaints;
    }

    private static void prepareOffice(Scenario scenario, Hall hall, Persona persona, Order.Level level)
            throws IOException {
        var knobs = hall.world().office().knobs();
        if (scenario.office().offers() != null) {
            knobs.offers(scenario.office().offers());
        }
        knobs.serve(scenario.office().serve());
        knobs.level(level);
        if (!scenario.office().silentFor().isZero()) {
            knobs.silentFor(scenario.office().silentFor());
        }
        hall.world().expect(persona);
    }

    private void report(RunResult result, RunFolder out) {
        said.println((result.held() ? "as expected: " : "NOT as expected: ") + result.scenario() + " ("
                + result.reached().outcome() + ", sheets " + result.reached().sheets()
                + (result.ms().tapToPaper() < 0
                        ? ""
                        : ", tap to paper " + result.ms().tapToPaper() + " ms") + ")  "
                + out.root());
        result.complaints().forEach(complaint -> said.println("  " + complaint));
    }
}
