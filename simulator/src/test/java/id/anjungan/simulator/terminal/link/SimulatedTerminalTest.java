// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.IdentityTerminal;
import id.anjungan.core.device.IdentityTerminalFault;
import id.anjungan.core.device.TerminalFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Nonce;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.terminal.VirtualTerminal;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The virtual terminal through its adapter, as a kiosk uses it. */
class SimulatedTerminalTest {
    private static final Population PEOPLE = Population.fromSeed(42);
    private static final Persona SITI = PEOPLE.persona("siti");
    private static final Nonce NONCE = new Nonce("n-1", new byte[32]);

    @TempDir
    static Path state;

    private final List<TerminalPrompt> prompts = new ArrayList<>();
    private VirtualTerminal world;
    private IdentityTerminal terminal;
    private DeviceWatch watch;

    @BeforeEach
    void open() throws IOException {
        world = new VirtualTerminal(new StateFolder(state), Pace.fast());
        var fitted = new SimulatedTerminalMaker(world.start()).open(Map.of());
        terminal = fitted.terminal();
        watch = fitted.watch();
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
        watch.close();
        world.close();
    }

    private TerminalFinding identify() throws IdentityTerminalFault {
        return terminal.identify(NONCE, prompts::add);
    }

    @Test
    void cardAndFingerOfOnePersonAreVerifiedWithAWordThatCanBeChecked() throws Exception {
        world.lay(SITI, CardCondition.GENUINE);
        world.offer(SITI, FingerOffer.GENUINE);

        TerminalFinding.Verified verified = (TerminalFinding.Verified) identify();

        assertThat(verified.nik()).isEqualTo(new Nik(SITI.nik()));
        assertThat(verified.attestation()).hasSize(64);
        assertThat(prompts)
                .containsExactly(new TerminalPrompt.PutFinger(SITI.fingers().get(0)));
    }

    @Test
    void anothersFingerDiffersAndTheSameCardMayBeTriedAgain() throws Exception {
        world.lay(SITI, CardCondition.GENUINE);
        world.offer(PEOPLE.persona("dewi"), FingerOffer.GENUINE);
        assertThat(identify()).isEqualTo(new TerminalFinding.Differed(new Nik(SITI.nik())));
        world.offer(SITI, FingerOffer.WET);
        assertThat(identify()).isEqualTo(new TerminalFinding.FingerPoor(FingerFinding.WET));
        world.offer(SITI, FingerOffer.GENUINE);
        assertThat(identify()).isInstanceOf(TerminalFinding.Verified.class);
    }

    @Test
    void whatIsWrongWithACardIsTold() throws Exception {
        world.lay(SITI, CardCondition.DEAD);
        assertThat(identify()).isEqualTo(new TerminalFinding.CardNotRead(new CardReading.Dead()));
        world.lay(SITI, CardCondition.CLONE);
        assertThat(identify())
                .isEqualTo(new TerminalFinding.CardNotRead(new CardReading.Distrusted(CardReading.Reason.CLONED)));
        world.lay(PEOPLE.persona("budi"), CardCondition.FOREIGN);
        assertThat(identify()).isEqualTo(new TerminalFinding.CardNotRead(new CardReading.NotAKtpEl()));
    }

    @Test
    void anInterruptEndsTheWaitingAndTheNextCitizenIsServed() throws Exception {
        Thread.currentThread().interrupt();
        assertThat(identify()).isEqualTo(new TerminalFinding.Cancelled());
        assertThat(Thread.interrupted()).isTrue();

        world.lay(SITI, CardCondition.GENUINE);
        world.offer(SITI, FingerOffer.GENUINE);
        assertThat(identify()).isInstanceOf(TerminalFinding.Verified.class);
    }

    @Test
    void aTerminalThatIsGoneIsAFault() throws Exception {
        terminal.prepare();
        world.close();
        assertThatThrownBy(this::identify)
                .isInstanceOfSatisfying(
                        IdentityTerminalFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(IdentityTerminalFault.Kind.GONE));
    }

    @Test
    void theWatchTellsOfCardsAndOfTheTerminalItself() throws Exception {
        BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();
        world.lay(SITI, CardCondition.GENUINE);
        watch.watch(told::add);
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new DeviceHappening.ReaderBack());
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new DeviceHappening.CardLaid());
        world.lift();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new DeviceHappening.CardLifted());
        world.close();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new DeviceHappening.ReaderGone());
    }
}
