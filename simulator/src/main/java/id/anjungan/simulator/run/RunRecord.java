// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.office.ServedFiles;
import id.anjungan.simulator.scenario.KioskLine;
import id.anjungan.simulator.scenario.Scenario;
import id.anjungan.simulator.scenario.ScenarioPlayer;
import id.anjungan.simulator.scenario.StageTrace;
import id.anjungan.simulator.scenario.ToldWords;
import id.anjungan.simulator.timing.Floor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What the world writes down of a run: stages, pictures, papers, sheets, times. Told from many threads. */
final class RunRecord implements KioskLine.Listener, ServedFiles {
    private static final long SETTLE_SECONDS = 60;
    private static final long GLANCE_MILLIS = 20;
    private static final String HUMAN = "human";

    private final RunFolder out;
    private final boolean pictured;
    private final Floor human = new Floor();
    private final Map<Integer, Integer> lineOfEntry = new ConcurrentHashMap<>();
    private final Map<Integer, String> stageOfEntry = new ConcurrentHashMap<>();
    private final Set<Integer> unpictured = ConcurrentHashMap.newKeySet();
    private volatile ScenarioPlayer player;
    private volatile long cardLaid;
    private final SheetsOnScreen sheets = new SheetsOnScreen();
    private final ToldWords told = new ToldWords();
    private final List<byte[]> papers = new ArrayList<>();

    /** @param pictured whether the window is photographed */
    RunRecord(RunFolder out, boolean pictured) {
        this.out = out;
        this.pictured = pictured;
    }

    void plays(ScenarioPlayer newPlayer) {
        player = newPlayer;
    }

    ScenarioPlayer player() {
        return player;
    }

    /** The scripted citizen begins to take so much time. */
    void human(Duration time) {
        human.begins(time);
    }

    void cardLaid() {
        cardLaid = cardLaid == 0 ? System.nanoTime() : cardLaid;
    }

    SheetsOnScreen sheets() {
        return sheets;
    }

    @Override
    public synchronized void entered(int entry, String stage, String happening, String code) {
        sheets.entered(stage);
        if (player.entered(entry, stage, happening, code)) {
            lineOfEntry.put(entry, player.trace().size());
            stageOfEntry.put(entry, stage);
            if (pictured) {
                unpictured.add(entry);
            }
        }
    }

    @Override
    public void pictured(int entry, byte[] png) {
        if (!lineOfEntry.containsKey(entry)) {
            return;
        }
        try {
            out.write("screens/%02d-%s.png".formatted(lineOfEntry.get(entry), stageOfEntry.get(entry)), png);
            unpictured.remove(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void spoken(int entry, String outlet, String words) {
        place(entry).ifPresent(where -> told.said(where, outlet, words));
    }

    @Override
    public void shown(int entry, String part, String words) {
        place(entry).ifPresent(where -> told.shown(where, part, words));
    }

    /** Where in the trace; nowhere for what is no stage of the scenario's. */
    private Optional<String> place(int entry) {
        return Optional.ofNullable(lineOfEntry.get(entry))
                .map(line -> "%02d %s".formatted(line, stageOfEntry.get(entry)));
    }

    ToldWords told() {
        return told;
    }

    @Override
    public void hungUp() {
        sheets.entered(SheetsOnScreen.NOTHING);
        player.hungUp();
        lineOfEntry.clear();
        stageOfEntry.clear();
        unpictured.clear();
    }

    @Override
    public synchronized void served(byte[] document) {
        try {
            papers.add(document);
            out.write("served/%02d.pdf".formatted(papers.size()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the office handed out. */
    synchronized List<byte[]> papers() {
        return List.copyOf(papers);
    }

    /**
     * Waits until every picture has come, the office knows the end of every copy that it reserved, and the kiosk has
     * written down that it knows.
     *
     * @return what is still missing after a minute, in words
     */
    List<String> settle(Hall hall, LedgerWatch ledger) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
        List<String> missing = missing(hall, ledger);
        while (!missing.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            missing = missing(hall, ledger);
        }
        return missing;
    }

    private List<String> missing(Hall hall, LedgerWatch ledger) {
        List<String> missing = new ArrayList<>();
        if (!unpictured.isEmpty()) {
            missing.add("no picture of entries " + unpictured);
        }
        if (hall.world().office().book().reservations().stream()
                .anyMatch(copy -> copy.fate().isEmpty())) {
            missing.add("the office does not know the end of a copy");
        }
        if (!ledger.settled()) {
            missing.add("the kiosk has not written down that the office knows the end of each copy");
        }
        return missing;
    }

    RunResult result(Scenario scenario, World world, RunOptions options) {
        StageTrace trace = player.trace();
        Scenario.Expectation expected = scenario.expect();
        RunResult.Reached reached = new RunResult.Reached(
                OutcomeReading.of(trace, sheets.count()), trace.stages(), nullable(trace.lastCode()), sheets.count());
        return new RunResult(
                1,
                scenario.name(),
                options.seed,
                options.fast ? "fast" : "true",
                new RunResult.Reached(
                        expected.outcome(), expected.journey(), nullable(expected.trouble()), expected.sheets()),
                reached,
                false,
                List.of(),
                times(trace, world));
    }

    /** The same result with the judgement on it. */
    RunResult judged(RunResult r, List<String> complaints) {
        List<String> all = new ArrayList<>(complaints);
        if (!r.expected().equals(r.reached())) {
            all.add("reached " + summary(r.reached()) + ", expected " + summary(r.expected()));
        }
        return new RunResult(
                r.schema(), r.scenario(), r.seed(), r.timing(), r.expected(), r.reached(), all.isEmpty(), all, r.ms());
    }

    private static String summary(RunResult.Reached reached) {
        return reached.outcome() + ", trouble " + reached.trouble() + ", sheets " + reached.sheets() + ", "
                + reached.journey().size() + " stages";
    }

    private static String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private RunResult.Times times(StageTrace trace, World world) {
        List<StageTrace.Entry> entries = trace.entries();
        List<RunResult.StageTime> stages = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            long end = i + 1 < entries.size() ? entries.get(i + 1).nanos() : System.nanoTime();
            stages.add(new RunResult.StageTime(
                    entries.get(i).stage(), (end - entries.get(i).nanos()) / 1_000_000));
        }
        long tap = sheets.count() == 0 || cardLaid == 0 ? -1 : (sheets.last() - cardLaid) / 1_000_000;
        Floor.Span visit = visit(entries);
        Map<String, Floor> floors = world.floors();
        VisitTimes times = new VisitTimes(visit).then(HUMAN, human.spans());
        List.of("print", "finger", "chip", "office")
                .forEach(device -> times.then(device, floors.get(device).spans()));
        Map<String, Long> shares = new TreeMap<>(times.shares());
        long humanShare = shares.remove(HUMAN);
        return new RunResult.Times(tap, (visit.to() - visit.from()) / 1_000_000, humanShare, shares, stages);
    }

    /** From the first press to the farewell, or to the last stage. */
    private static Floor.Span visit(List<StageTrace.Entry> entries) {
        if (entries.size() < 2) {
            return new Floor.Span(0, 0);
        }
        long end = entries.stream()
                .filter(e -> e.stage().equals("farewell.Farewell"))
                .mapToLong(StageTrace.Entry::nanos)
                .findFirst()
                .orElse(entries.get(entries.size() - 1).nanos());
        return new Floor.Span(entries.get(1).nanos(), end);
    }
}
