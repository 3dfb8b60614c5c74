// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.scenario.HumanTimes;
import id.anjungan.simulator.scenario.KioskLine;
import id.anjungan.simulator.scenario.Props;
import id.anjungan.simulator.scenario.Scenario;
import id.anjungan.simulator.scenario.ScenarioError;
import id.anjungan.simulator.scenario.ScenarioPlayer;
import id.anjungan.simulator.scenario.ScenarioShelf;
import id.anjungan.simulator.scenario.ToldWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One kiosk that one citizen after the other comes to, without true-to-life timing and without pictures, but warm: for
 * measuring what stays behind. Between two visits nobody stands there.
 */
public final class RepeatedVisits implements AutoCloseable, KioskLine.Listener {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private record Entered(int entry, String stage, String happening, String code) {}

    /**
     * What is otherwise than usual in this hall.
     *
     * @param settings the kiosk's, by full names
     * @param props what moves the world's devices, given what usually does
     */
    public record Otherwise(Map<String, String> settings, UnaryOperator<Props> props) {
        static final Otherwise NOT = new Otherwise(Map.of(), UnaryOperator.identity());
    }

    private final Path top;
    private final Hall hall;
    private final Props props;
    private ScenarioPlayer player;
    private Entered last;

    /**
     * Starts the kiosk and its world.
     *
     * @param top the folder that holds the product
     * @param state where keys, certificates and populations are or are made
     * @param folder an empty one, for everything that comes of it
     */
    public RepeatedVisits(Path top, Path state, Path folder) throws IOException {
        this(top, state, folder, Otherwise.NOT);
    }

    /** The same in another hall. */
    public RepeatedVisits(Path top, Path state, Path folder, Otherwise otherwise) throws IOException {
        this.top = top;
        RunOptions options = new RunOptions();
        options.headless = true;
        options.fast = true;
        options.blind = true;
        options.warm = true;
        options.state = state;
        Hall.Places places = Hall.Places.under(folder);
        hall = new Hall(options, places, otherwise.settings(), this, document -> {});
        Persona persona = hall.world().people().persona("siti");
        props = otherwise.props().apply(new WorldProps(hall.world(), persona, new HallActs(hall, places.kiosk())));
        hall.world().expect(persona);
        hall.kiosk().start();
    }

    /** Plays one visit to its end. */
    public void play(String name) throws IOException, ScenarioError, InterruptedException {
        Scenario scenario = new ScenarioShelf(top).scenario(name);
        if (scenario.office().offers() != null) {
            hall.world().office().knobs().offers(scenario.office().offers());
        }
        ScenarioPlayer next = new ScenarioPlayer(
                scenario,
                props,
                new LineWindow(hall.line(), hall.kiosk(), new ToldWords()),
                new HumanTimes(Map.of(), true),
                time -> {});
        follow(next);
        List<String> complaints = next.play(LONGEST);
        if (!complaints.isEmpty()) {
            throw new IOException(name + ": " + complaints);
        }
    }

    private synchronized void follow(ScenarioPlayer next) {
        player = next;
        if (last != null) {
            tell();
        }
    }

    private void tell() {
        player.entered(last.entry(), last.stage(), last.happening(), last.code());
    }

    /** The kiosk's process. */
    public ProcessHandle kiosk() {
        return ProcessHandle.of(hall.kiosk().pid()).orElseThrow();
    }

    @Override
    public synchronized void entered(int entry, String stage, String happening, String code) {
        last = new Entered(entry, stage, happening, code);
        if (player != null) {
            tell();
        }
    }

    @Override
    public void hungUp() {
        // the next play finds out
    }

    @Override
    public void close() throws IOException {
        hall.close();
    }
}
