// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.KtpElProcedure;
import id.anjungan.drivers.ktpel.PcscSam;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscSource;
import id.anjungan.drivers.pcsc.PcscWatch;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same drivers and the same virtual chips with the real pcscd between them. */
@Tag("process")
class PcscdTest {
    private static final Pattern CARD = Pattern.compile("Virtual PCD.* 00 00$");
    private static final Pattern SAM = Pattern.compile("Virtual PCD.* 00 01$");

    @TempDir
    Path folder;

    private PcscDaemon pcscd;
    private CardPersonaliser personaliser;
    private final CountDownLatch seen = new CountDownLatch(2);
    private VpcdLink card;
    private VpcdLink sam;
    private CardReader reader;
    private final Set<Thread> threadsOfOthers = pcscThreads();

    @BeforeEach
    void open() throws IOException {
        pcscd = new PcscDaemon(folder);
        personaliser = CardPersonaliser.of(
                new StateFolder(folder.resolve("state")), (persona, position) -> TestStand.quickTemplate());
        CountrySigners signers = CountrySigners.read(personaliser.authority().anchor());
        KtpElProcedure procedure = new KtpElProcedure(new AdmRef1Profile(), new PcscSam(SAM), signers);
        reader = new PcscCardReader(new PcscSource(), CARD, procedure);
    }

    @AfterEach
    void close() throws Exception {
        if (reader != null) {
            reader.close();
        }
        unlink(card);
        unlink(sam);
        if (pcscd != null) {
            pcscd.close();
        }
    }

    @Test
    void opensCToolSeesTheCardAndIsAnsweredAChallenge() throws Exception {
        pcscd.start();
        laySamAndCard();

        assertThat(PcscDaemon.run("opensc-tool", "-r", "0", "-a")).contains("3b:87:80:01:41:44:4d:52:45:46:31");
        assertThat(PcscDaemon.run("opensc-tool", "-r", "0", "-s", "00 84 00 00 08"))
                .contains("Received (SW1=0x90, SW2=0x00)");
    }

    @Test
    void aWholeCardIsReadThroughPcscd() throws Exception {
        pcscd.start();
        laySamAndCard();

        for (int i = 0; i < 3; i++) {
            assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
        }
    }

    @Test
    void pcscdAbsentKilledAndRestartedIsSurvivedWithinTenSeconds() throws Exception {
        assertThatThrownBy(reader::prepare)
                .isInstanceOfSatisfying(
                        CardReaderFault.class, fault -> assertThat(fault.kind()).isEqualTo(CardReaderFault.Kind.GONE));
        pcscd.start();
        laySamAndCard();
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);

        pcscd.kill();
        assertThatThrownBy(() -> reader.read(TestStand.NONCE)).isInstanceOf(CardReaderFault.class);

        pcscd.start();
        PcscDaemon.until(this::isAuthentic);
    }

    @Test
    void theWatchTellsCardsAndTheComingAndGoingOfPcscd() throws Exception {
        BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();
        try (PcscWatch watch = new PcscWatch(new PcscSource(), CARD)) {
            watch.watch(told::add);
            assertThat(next(told)).isEqualTo(new ReaderGone());
            pcscd.start();
            assertThat(List.of(next(told), next(told))).containsExactly(new ReaderBack(), new CardLifted());
            laySamAndCard();
            assertThat(next(told)).isEqualTo(new CardLaid());
            unlink(card);
            assertThat(next(told)).isEqualTo(new CardLifted());
            pcscd.kill();
            assertThat(next(told)).isEqualTo(new ReaderGone());
        }
    }

    @Test
    void aCardThatFallsSilentCostsOneFaultAndIsReadableOnceItIsLaidAgain() throws Exception {
        pcscd.start();
        laySamAndCard();
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
        unlink(card);
        VpcdLink silent = link(new SilentChip(), true, 35_963, new CountDownLatch(1));

        PcscDaemon.until(this::isSilent);
        assertThat(isSilent()).isTrue();
        Set<Thread> held = pcscThreads();
        held.removeAll(threadsOfOthers);
        assertThat(held).hasSize(1);

        unlink(silent);
        card = link(personaliser.card(TestStand.SITI, CardCondition.GENUINE), true, 35_963, new CountDownLatch(1));
        PcscDaemon.until(this::isAuthentic);
    }

    private static Set<Thread> pcscThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("adm-pcsc"))
                .collect(Collectors.toSet());
    }

    private boolean isAuthentic() {
        try {
            CardReading reading = reader.read(TestStand.NONCE);
            return reading instanceof Authentic;
        } catch (CardReaderFault e) {
            return false;
        }
    }

    /** Not at once: pcscd takes a moment to power a new card up. */
    private boolean isSilent() {
        try {
            reader.read(TestStand.NONCE);
            return false;
        } catch (CardReaderFault e) {
            return e.kind() == CardReaderFault.Kind.SILENT;
        }
    }

    private static DeviceHappening next(BlockingQueue<DeviceHappening> told) throws InterruptedException {
        DeviceHappening happening = told.poll(10, TimeUnit.SECONDS);
        assertThat(happening).as("told within ten seconds").isNotNull();
        return happening;
    }

    private void laySamAndCard() throws Exception {
        card = link(personaliser.card(TestStand.SITI, CardCondition.GENUINE), true, 35_963, seen);
        sam = link(new VirtualSam(personaliser.sam()), false, 35_964, seen);
        assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static VpcdLink link(VirtualChip chip, boolean contactless, int port, CountDownLatch seen) {
        CardSlot slot = new CardSlot(contactless, Pace.fast(), new Floor(), WireLog.none());
        slot.lay(chip);
        VpcdLink link = new VpcdLink(slot, new InetSocketAddress("127.0.0.1", port), once(seen));
        Thread thread = new Thread(link::serve, "test-vpcd-" + port);
        thread.setDaemon(true);
        thread.start();
        return link;
    }

    private static Runnable once(CountDownLatch seen) {
        boolean[] told = new boolean[1];
        return () -> {
            if (!told[0]) {
                told[0] = true;
                seen.countDown();
            }
        };
    }

    private static void unlink(VpcdLink link) {
        if (link != null) {
            link.close();
        }
    }
}
