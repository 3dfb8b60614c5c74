// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.KtpElProcedure;
import id.anjungan.drivers.ktpel.PcscSam;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardMake;
import id.anjungan.simulator.card.CardPersonaliser;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.ReadFloor;
import id.anjungan.simulator.card.link.SimulatedSource;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * P1: the citizen's read of a card, from a card that lies there to a person who can be believed, reader and SAM made
 * ready before as in the kiosk; beside the least time that the table of the simulator leaves for it.
 */
final class CardBench implements Bench {
    private static final int READS = 15;
    private static final double MOST_OVER_FLOOR = 1.3;
    private static final Pattern CARD_SLOT = Pattern.compile("Simulator 00");
    private static final Pattern SAM_SLOT = Pattern.compile("Simulator 01");

    @Override
    public List<Measure> measure(Place place) throws IOException, CardReaderFault {
        CardPersonaliser personaliser =
                CardPersonaliser.of(new StateFolder(place.scratch().resolve("cards")));
        Persona siti = Population.fromSeed(1).persona("siti");
        List<Measure> measures = new ArrayList<>();
        try (CardStand stand = new CardStand(personaliser, Pace.trueToLife(), WireLog.none(), WireLog.none())) {
            CardReader reader = reader(personaliser, stand.start());
            try {
                reader.prepare();
                for (Suite suite : Suite.values()) {
                    CardMake make = CardMake.of(RadioType.A).with(suite);
                    stand.lay(personaliser.card(siti, CardCondition.GENUINE, make));
                    double floor = ReadFloor.of(personaliser, siti, make).toNanos() / 1e9;
                    measures.add(Measure.of("P1", "chip read, " + suite + ", s; floor", median(reader), floor)
                            .overFloor(MOST_OVER_FLOOR));
                }
            } finally {
                reader.close();
            }
        }
        return measures;
    }

    private static CardReader reader(CardPersonaliser personaliser, int port) throws IOException {
        CountrySigners signers = CountrySigners.read(personaliser.authority().anchor());
        return new PcscCardReader(
                new SimulatedSource("127.0.0.1:" + port),
                CARD_SLOT,
                new KtpElProcedure(new AdmRef1Profile(), new PcscSam(SAM_SLOT), signers));
    }

    private static double median(CardReader reader) throws CardReaderFault {
        Nonce nonce = new Nonce("bench", new byte[32]);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            CardReading reading = reader.read(nonce);
            seconds.add((System.nanoTime() - start) / 1e9);
            if (!(reading instanceof CardReading.Authentic authentic)) {
                throw new IllegalStateException("a genuine card is not read");
            }
            authentic.card().close();
        }
        return Measure.median(seconds);
    }
}
