// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.drivers.ktpel.KtpElReaderMaker;
import id.anjungan.simulator.card.observed.ObservedStand;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** The product's own reader and watch on one side of the real pcscd, virtual chips on the other. */
final class PcscdStand implements AutoCloseable {
    final Pcscd pcscd;
    final CardWorkshop workshop;
    final VpcdStand chips;
    final CardReader reader;
    private final DeviceWatch watch;
    private final BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();
    private final Set<Thread> others = pcscThreads();
    private final AtomicInteger exchanges = new AtomicInteger();
    private volatile IntConsumer onExchange = count -> {};

    /** For cards of ADM-REF-1; pcscd is not started yet, no card lies there. */
    PcscdStand(Path folder) throws IOException, InterruptedException {
        this(folder, CardPersonaliser.PROFILE);
    }

    PcscdStand(Path folder, String profile) throws IOException, InterruptedException {
        pcscd = PcscDaemon.demanded(folder);
        workshop = CardWorkshop.open(
                profile,
                new StateFolder(folder.resolve("state")),
                (persona, position) -> ObservedStand.template(position));
        chips = new VpcdStand(overheard(workshop.samChip()), Pace.fast());
        reader = new KtpElReaderMaker().reader(settings());
        watch = new KtpElReaderMaker().watch(settings());
    }

    /** What a kiosk is set to here. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(workshop.settings());
        settings.put("card.source", "pcsc");
        settings.put("card.reader", VpcdStand.CARD_SLOT.pattern());
        settings.put("card.sam", VpcdStand.SAM_SLOT.pattern());
        return settings;
    }

    /** The same chip, whose commands are counted before they are answered. */
    private VirtualChip overheard(VirtualChip chip) {
        return chip.answering(command -> {
            onExchange.accept(exchanges.incrementAndGet());
            return chip.answer(command);
        });
    }

    void lay(RadioType type) throws IOException {
        lay(workshop.card(TestStand.SITI, CardCondition.GENUINE, type));
    }

    void lay(VirtualChip chip) {
        chips.lay(overheard(chip));
    }

    /** Told before each answer of card and SAM how many commands there have been since this was called. */
    void onExchange(IntConsumer listener) {
        exchanges.set(0);
        onExchange = listener;
    }

    int exchanges() {
        return exchanges.get();
    }

    /** Begins to watch the card's slot. */
    void watch() {
        watch.watch(told::add);
    }

    /** What the watch tells next, each within the time in which a reader must be back. */
    void expect(DeviceHappening... happenings) throws InterruptedException {
        for (DeviceHappening happening : happenings) {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(happening);
        }
    }

    /** Waits until the watch tells this, whatever else it tells before. */
    void await(DeviceHappening happening) throws InterruptedException {
        DeviceHappening next = told.poll(10, TimeUnit.SECONDS);
        while (!happening.equals(next)) {
            assertThat(next).as("something told within ten seconds").isNotNull();
            next = told.poll(10, TimeUnit.SECONDS);
        }
    }

    boolean isAuthentic() {
        return outcome() instanceof Authentic;
    }

    /** How many threads the reader has; those of readers of other tests may just be ending. */
    int threads() {
        Set<Thread> ours = pcscThreads();
        ours.removeAll(others);
        return ours.size();
    }

    private static Set<Thread> pcscThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("adm-pcsc"))
                .collect(Collectors.toSet());
    }

    /** A reading, or the kind of a fault. */
    Object outcome() {
        try {
            CardReading reading = reader.read(TestStand.NONCE);
            if (reading instanceof Authentic authentic) {
                authentic.card().close();
            }
            return reading;
        } catch (CardReaderFault e) {
            return e.kind();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        watch.close();
        chips.close();
        reader.close();
        pcscd.close();
    }
}
