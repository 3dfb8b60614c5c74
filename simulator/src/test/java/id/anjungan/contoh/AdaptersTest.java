// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.IdentityTerminalFault;
import id.anjungan.core.device.IdentityTerminalMaker;
import id.anjungan.core.device.TerminalFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.ktpel.CardProfile;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.SlotName;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardPersonaliser;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.card.link.SimulatedSource;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapters of the integrator's page, each found by its name in the settings and put to work. */
class AdaptersTest {
    private static final byte[] EARLIER = {(byte) 0xF0, 'C', 'O', 'N', 'T', 'O', 'H', '0'};
    private static final byte[] LATER = {(byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'};

    private static final Persona SITI = Population.fromSeed(42).persona("siti");
    private static final Nonce NONCE = new Nonce("n-1", new byte[32]);

    @TempDir
    static Path state;

    private CardPersonaliser personaliser;
    private CardStand stand;
    private String address;

    @BeforeEach
    void open() throws IOException {
        personaliser =
                CardPersonaliser.of(new StateFolder(state), (persona, position) -> new byte[] {'F', 'M', 'R', 0, 0});
        stand = new CardStand(personaliser, Pace.fast(), WireLog.none(), WireLog.none());
        address = "127.0.0.1:" + stand.start();
    }

    @AfterEach
    void close() throws IOException {
        stand.close();
    }

    private CardReader reader(String profile, String samSource) {
        Map<String, String> settings = Map.of(
                "card.sam-source",
                samSource,
                "card.sam",
                "Simulator 01",
                "card.anchor",
                personaliser.authority().anchor().toString(),
                "vendor.setup",
                state.toString());
        SlotName slot = SlotName.like(Pattern.compile("Simulator 00"));
        return new PcscCardReader(
                new SimulatedSource(address), slot, CardProfile.named(profile).procedure(settings));
    }

    @Test
    void anIssuersSamTakesThePlaceOfOurs() throws Exception {
        stand.unplugSam();
        CardReader reader = reader("adm-ref-1", "contoh-sam");
        stand.lay(SITI, CardCondition.GENUINE);
        assertThat(reader.read(NONCE)).isInstanceOf(CardReading.Authentic.class);
        stand.lay(SITI, CardCondition.FORGED_KEYS);
        assertThat(reader.read(NONCE)).isInstanceOf(CardReading.Distrusted.class);
        reader.close();
    }

    @Test
    void cardsOfAnEarlierBatchAreReadByTheirOwnProfileAlone() throws Exception {
        VirtualChip now = personaliser.card(SITI, CardCondition.GENUINE);
        stand.lay(ofTheEarlierBatch(now));
        CardReader reader = reader("contoh-batch-1", "slot");
        assertThat(reader.read(NONCE)).isInstanceOf(CardReading.Authentic.class);
        stand.lay(now);
        assertThat(reader.read(NONCE)).isEqualTo(new CardReading.NotAKtpEl());
        reader.close();
    }

    /** The same chip under the earlier application identifier. */
    private static VirtualChip ofTheEarlierBatch(VirtualChip chip) {
        return chip.answering(command -> {
            byte[] asked = command.clone();
            if ((asked[1] & 0xFF) == 0xA4) {
                System.arraycopy(asked[6] == EARLIER[1] ? LATER : EARLIER, 0, asked, 5, LATER.length);
            }
            return chip.answer(asked);
        });
    }

    @Test
    void aVendorsTerminalIsFoundByItsName() {
        List<String> names = ServiceLoader.load(IdentityTerminalMaker.class).stream()
                .map(maker -> maker.get().name())
                .toList();
        assertThat(names).contains("contoh-terminal");
    }

    @Test
    void whatAVendorsLibrarySaysBecomesFindings() throws Exception {
        ScriptedSdk sdk = new ScriptedSdk();
        sdk.codes.addAll(
                List.of(ContohSdk.VERIFIED, ContohSdk.NOT_VERIFIED, ContohSdk.FINGER_BAD, ContohSdk.NO_FINGER_ON_CARD));
        sdk.codes.addAll(List.of(ContohSdk.CARD_GONE, ContohSdk.CARD_UNKNOWN));
        ContohTerminal terminal = new ContohTerminal(sdk);
        List<TerminalPrompt> prompts = new ArrayList<>();
        Nik nik = new Nik(sdk.lastNik());

        TerminalFinding.Verified verified = (TerminalFinding.Verified) terminal.identify(NONCE, prompts::add);
        assertThat(verified.nik()).isEqualTo(nik);
        assertThat(prompts)
                .containsExactly(
                        new TerminalPrompt.LayCard(),
                        new TerminalPrompt.LeaveCard(),
                        new TerminalPrompt.PutFinger(FingerPosition.UNKNOWN));
        assertThat(terminal.identify(NONCE, prompts::add)).isEqualTo(new TerminalFinding.Differed(nik));
        assertThat(terminal.identify(NONCE, prompts::add))
                .isEqualTo(new TerminalFinding.FingerPoor(FingerFinding.MESSY));
        assertThat(terminal.identify(NONCE, prompts::add)).isEqualTo(new TerminalFinding.NoTemplate());
        assertThat(terminal.identify(NONCE, prompts::add))
                .isEqualTo(new TerminalFinding.CardNotRead(new CardReading.Lifted()));
        assertThat(terminal.identify(NONCE, prompts::add))
                .isEqualTo(new TerminalFinding.CardNotRead(new CardReading.Unreadable()));
    }

    @Test
    void aVendorsLibrarysErrorsAndInterruptsAreKept() throws Exception {
        ScriptedSdk sdk = new ScriptedSdk();
        ContohTerminal terminal = new ContohTerminal(sdk);
        sdk.error = "LICENCE";
        assertThatThrownBy(terminal::prepare)
                .isInstanceOfSatisfying(
                        IdentityTerminalFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(IdentityTerminalFault.Kind.REFUSED));
        sdk.error = "TIMEOUT";
        assertThatThrownBy(() -> terminal.identify(NONCE, prompt -> {}))
                .isInstanceOfSatisfying(
                        IdentityTerminalFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(IdentityTerminalFault.Kind.SILENT));
        terminal.close();
        Thread.currentThread().interrupt();
        assertThat(terminal.identify(NONCE, prompt -> {})).isEqualTo(new TerminalFinding.Cancelled());
        assertThat(Thread.interrupted()).isTrue();
    }
}
