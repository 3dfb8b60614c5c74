// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import id.anjungan.core.ledger.LedgerState;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardWorkshop;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.card.VpcdStand;
import id.anjungan.simulator.finger.TemplateMaker;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.scenario.Act;
import id.anjungan.simulator.scenario.Props;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Card and SAM in the slots of the real pcscd, for a hall whose other devices stay as they are. */
final class CardsThroughPcscd implements AutoCloseable {
    private final CardWorkshop workshop;
    private final VpcdStand slots;
    private final VirtualChip card;
    private volatile Runnable within = () -> {};
    private final AtomicInteger left = new AtomicInteger();

    CardsThroughPcscd(Path state, long seed) throws IOException {
        workshop = CardWorkshop.open(
                "adm-ref-1",
                new StateFolder(state),
                (persona, position) -> TemplateMaker.record(persona.fingerSeed(), position));
        slots = new VpcdStand(workshop.samChip(), Pace.fast());
        card = counted(workshop.card(Population.fromSeed(seed).persona("siti"), CardCondition.GENUINE));
    }

    /** What a kiosk is set to that reads them, and misses cards as long as in a hall of people. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(workshop.settings());
        settings.put("device.card", "pcsc");
        settings.put("card.reader", VpcdStand.CARD_SLOT.pattern());
        settings.put("card.sam", VpcdStand.SAM_SLOT.pattern());
        settings.put("card.steady-ms", "200");
        return settings;
    }

    /** What plugs and unplugs the reader here. */
    interface Service {
        /** A complaint, or empty. */
        String plug(boolean in);
    }

    /**
     * Cards are laid here instead of in the hall; {@code unplug: card} ends the service, {@code plug: card} starts it.
     *
     * @param exchange within which exchange of the card, from 1, that is done for which a scenario counts APDUs
     */
    Props over(Props hall, Service service, IntSupplier exchange) {
        return new Props() {
            @Override
            public String perform(Act act) {
                switch (act.verb()) {
                    case LAY_CARD -> slots.lay(card);
                    case LIFT_CARD -> slots.lift();
                    case UNPLUG, PLUG -> {
                        return service.plug(act.verb() == Act.Verb.PLUG);
                    }
                    default -> {
                        return hall.perform(act);
                    }
                }
                return "";
            }

            @Override
            public String digits(String what) {
                return hall.digits(what);
            }

            @Override
            public void performAfterApdus(int apdus, Act act) {
                within = () -> perform(act);
                left.set(exchange.getAsInt());
            }

            @Override
            public boolean awaitLedger(LedgerState ledger) throws InterruptedException {
                return hall.awaitLedger(ledger);
            }

            @Override
            public boolean awaitSheets(int sheets) throws InterruptedException {
                return hall.awaitSheets(sheets);
            }
        };
    }

    private VirtualChip counted(VirtualChip chip) {
        return chip.answering(command -> {
            if (left.decrementAndGet() == 0) {
                within.run();
            }
            return chip.answer(command);
        });
    }

    @Override
    public void close() {
        slots.close();
    }
}
