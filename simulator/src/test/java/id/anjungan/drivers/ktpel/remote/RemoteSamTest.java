// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.KtpElProcedure;
import id.anjungan.drivers.ktpel.SamMaker;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardMake;
import id.anjungan.simulator.card.CardPersonaliser;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.link.SimulatedSource;
import id.anjungan.simulator.office.OfficeTls;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.sam.RemoteSamServer;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole reads whose SAM answers over the network: each way in which it may not answer has its fault, in time. */
class RemoteSamTest {
    private static final Persona SITI = Population.fromSeed(42).persona("siti");
    private static final Nonce NONCE = new Nonce("n-1", new byte[32]);
    private static final Duration CALL = Duration.ofSeconds(5);
    private static final Duration SHORT_CALL = Duration.ofSeconds(2);

    @TempDir
    static Path state;

    /** Time that passes only where a pause is taken. */
    private static final class CrankedTiming implements SamTiming {
        private final List<Duration> pauses = new ArrayList<>();
        private long now;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void pause(Duration time) {
            pauses.add(time);
            now += time.toNanos();
        }
    }

    private final CrankedTiming timing = new CrankedTiming();
    private RemoteSamServer service;
    private URI address;
    private CardPersonaliser personaliser;
    private CardStand stand;
    private String standAddress;
    private CardReader reader;

    @BeforeEach
    void open() throws IOException {
        StateFolder folder = new StateFolder(state);
        service = new RemoteSamServer(folder, Pace.fast());
        address = service.start(0);
        personaliser = CardPersonaliser.of(folder, (persona, position) -> new byte[] {'F', 'M', 'R', 0, 0});
        stand = new CardStand(personaliser, Pace.fast(), WireLog.none(), WireLog.none());
        standAddress = "127.0.0.1:" + stand.start();
        stand.lay(SITI, CardCondition.GENUINE);
        reader = reader(service.settings(address), CALL);
    }

    @AfterEach
    void close() throws IOException {
        service.knobs().silent(false);
        reader.close();
        stand.close();
        service.close();
    }

    private CardReader reader(Map<String, String> settings, Duration call) throws IOException {
        SamLimits limits = new SamLimits(Duration.ofSeconds(2), call, Duration.ZERO);
        RemoteSam sam = new RemoteSamMaker().sam(settings, limits, timing);
        CountrySigners signers = CountrySigners.read(personaliser.authority().anchor());
        return new PcscCardReader(
                new SimulatedSource(standAddress),
                Pattern.compile("Simulator 00"),
                new KtpElProcedure(new AdmRef1Profile(), sam, signers));
    }

    private void assertFault(Kind kind) {
        assertThatThrownBy(() -> reader.read(NONCE))
                .isInstanceOfSatisfying(
                        CardReaderFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void aCardIsReadOverTheConnectionThatWasMadeBefore() throws Exception {
        reader.prepare();
        assertThat(service.connections()).isEqualTo(1);

        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
        assertThat(service.connections()).isEqualTo(1);
    }

    @Test
    void aCardThatSpeaksAesIsReadLikewise() throws Exception {
        CardMake aes = CardMake.of(RadioType.A).with(Suite.AES);
        stand.lay(personaliser.card(SITI, CardCondition.GENUINE, aes));
        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aForgedCardIsTheCardsFaultAndNotTheServices() throws Exception {
        stand.lay(SITI, CardCondition.FORGED_KEYS);
        assertThat(reader.read(NONCE)).isEqualTo(new Distrusted(CardReading.Reason.NOT_AUTHENTIC, "terminal-refused"));
    }

    @Test
    void aBusyServiceIsWaitedForAsLongAsItSays() throws Exception {
        reader.prepare();
        service.knobs().busy(2, 2);

        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
        assertThat(timing.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void aServiceThatStaysBusyIsUnreachableWithinTheLimit() throws Exception {
        reader.prepare();
        service.knobs().busy(100, 2);

        assertFault(Kind.SAM_UNREACHABLE);
        assertThat(timing.pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(CALL);

        service.knobs().busy(0, 0);
        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aPauseThatDoesNotFitIntoTheLimitIsNotTaken() {
        service.knobs().busy(1, 60);
        assertFault(Kind.SAM_UNREACHABLE);
        assertThat(timing.pauses).isEmpty();
    }

    @Test
    void aSilentServiceIsUnreachableWithinTheLimit() throws Exception {
        reader = reader(service.settings(address), SHORT_CALL);
        reader.prepare();
        service.knobs().silent(true);
        long start = System.nanoTime();

        assertFault(Kind.SAM_UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(CALL);

        service.knobs().silent(false);
        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aServiceThatIsGoneIsUnreachableAndFoundAgain() throws Exception {
        reader.prepare();
        service.close();
        assertFault(Kind.SAM_UNREACHABLE);

        service = new RemoteSamServer(new StateFolder(state), Pace.fast());
        service.start(address.getPort());
        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aServiceThatWasRestartedBetweenTwoCardsIsNotNoticed() throws Exception {
        reader.prepare();
        service.close();
        service = new RemoteSamServer(new StateFolder(state), Pace.fast());
        service.start(address.getPort());

        assertThat(reader.read(NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void anInstitutionThatTheSamDoesNotServeIsRefused() {
        service.knobs().strangers(RemoteSamServer.KIOSK);
        assertFault(Kind.SAM_REFUSED);
    }

    @Test
    void aSamThatIsNotActivatedRefusesAtTheStartAndAmidstACard() throws Exception {
        service.knobs().activated(false);
        assertThatThrownBy(reader::prepare).hasMessageContaining("not-activated");

        service.knobs().activated(true);
        reader.prepare();
        service.knobs().activated(false);
        assertFault(Kind.SAM_REFUSED);
    }

    @Test
    void certificatesOfAnotherAuthorityAreRefusedByEitherSide() throws Exception {
        OfficeTls others =
                new OfficeTls(new StateFolder(state).part("others", at -> OfficeTls.make(at, RemoteSamServer.KIOSK)));
        Map<String, String> foreignKiosk = new HashMap<>(service.settings(address));
        foreignKiosk.put(
                "card.sam-keystore", others.keystore(RemoteSamServer.KIOSK).toString());
        foreignKiosk.put("card.sam-password-file", others.passwordFile().toString());
        reader = reader(foreignKiosk, CALL);
        assertThatThrownBy(() -> reader.read(NONCE))
                .isInstanceOfSatisfying(
                        CardReaderFault.class,
                        fault -> assertThat(fault.kind()).isIn(Kind.SAM_REFUSED, Kind.SAM_UNREACHABLE));

        Map<String, String> foreignService = new HashMap<>(service.settings(address));
        foreignService.put("card.sam-anchor", others.anchor().toString());
        reader = reader(foreignService, CALL);
        assertFault(Kind.SAM_REFUSED);
    }

    @Test
    void whatTheContractDoesNotKnowAndAnswersToOtherQuestionsAreNotBelieved() throws Exception {
        reader.prepare();
        service.knobs().garbled(true);
        assertFault(Kind.SAM_UNREACHABLE);

        service.knobs().garbled(false);
        service.knobs().confused(true);
        assertFault(Kind.SAM_UNREACHABLE);
    }

    @Test
    void settingsThatMakeNoSenseAreNamed() {
        Map<String, String> settings = new HashMap<>(service.settings(address));
        settings.put("card.sam-url", "http://localhost/");
        assertThatThrownBy(() -> new RemoteSamMaker().sam(settings)).hasMessageStartingWith("card.sam-url");
        assertThatThrownBy(() -> SamMaker.named("no-such"))
                .hasMessage("card.sam-source: there is no SAM named no-such");
        settings.remove("card.sam-url");
        assertThatThrownBy(() -> new RemoteSamMaker().sam(settings)).hasMessage("card.sam-url: is missing");
    }
}
