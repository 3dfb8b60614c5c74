// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.KnownReader;
import id.anjungan.drivers.ktpel.KtpElProcedure;
import id.anjungan.drivers.ktpel.PcscSam;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscSource;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardMake;
import id.anjungan.simulator.card.CardPersonaliser;
import id.anjungan.simulator.card.Pcscd;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.ReadFloor;
import id.anjungan.simulator.card.VirtualSam;
import id.anjungan.simulator.card.VpcdStand;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Whole reads through a real pcscd: what it adds to each APDU, and to the card's own time. */
final class PcscdBench implements Bench {
    private static final Persona SITI = Population.fromSeed(1).persona("siti");

    private static final int WARM_UP = 20;
    private static final int READS = 50;
    private static final int TRUE_READS = 5;
    private static final double MOST_MS = 1;
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(10);

    @Override
    public List<Measure> measure(Place place) throws IOException, InterruptedException {
        if (!Pcscd.installed()) {
            throw new IOException("pcscd and vsmartcard-vpcd are not installed");
        }
        CardPersonaliser personaliser = CardPersonaliser.of(place.state());
        try (Pcscd daemon = Pcscd.started(place.scratch().resolve("pcscd"))) {
            CardMake extended = CardMake.of(RadioType.A);
            return List.of(
                    roundTrip(personaliser),
                    wholeRead(personaliser, extended.withShortApdus(), "short APDUs"),
                    wholeRead(personaliser, extended, "extended APDUs"));
        }
    }

    private static Measure roundTrip(CardPersonaliser personaliser) throws IOException {
        try (VpcdStand stand = stand(personaliser, CardMake.of(RadioType.A), Pace.fast())) {
            List<Double> millis = new ArrayList<>();
            CardProcedure procedure =
                    procedure(personaliser).over(card -> card.over(line -> new StopwatchLine(line, millis)));
            CardReader reader = new PcscCardReader(new PcscSource(), VpcdStand.CARD_SLOT, procedure);
            awaitCard(reader);
            reads(reader, WARM_UP);
            millis.clear();
            reads(reader, READS);
            reader.close();
            return Measure.of("pcscd", "an APDU through pcscd, ms; limit", Measure.median(millis), MOST_MS)
                    .atMost(1);
        }
    }

    /** As P1 without a daemon; told, not judged. */
    private static Measure wholeRead(CardPersonaliser personaliser, CardMake make, String what) throws IOException {
        try (VpcdStand stand = stand(personaliser, make, Pace.trueToLife())) {
            CardProcedure procedure = procedure(personaliser).over(new KnownReader(make.longestResponse()));
            CardReader reader = new PcscCardReader(new PcscSource(), VpcdStand.CARD_SLOT, procedure);
            awaitCard(reader);
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < TRUE_READS; i++) {
                long start = System.nanoTime();
                reads(reader, 1);
                seconds.add((System.nanoTime() - start) / 1e9);
            }
            reader.close();
            double floor = ReadFloor.of(personaliser, SITI, make).toNanos() / 1e9;
            String row = "chip read through pcscd, " + what + ", s; floor";
            return Measure.of("pcscd", row, Measure.median(seconds), floor);
        }
    }

    private static VpcdStand stand(CardPersonaliser personaliser, CardMake make, Pace pace) throws IOException {
        VpcdStand stand = new VpcdStand(new VirtualSam(personaliser.sam()), pace);
        stand.lay(personaliser.card(SITI, CardCondition.GENUINE, make));
        return stand;
    }

    private static CardProcedure procedure(CardPersonaliser personaliser) throws IOException {
        CountrySigners signers = CountrySigners.read(personaliser.authority().anchor());
        return new KtpElProcedure(new AdmRef1Profile(), new PcscSam(VpcdStand.SAM_SLOT), signers);
    }

    /** pcscd sees a new card within half a second. */
    private static void awaitCard(CardReader reader) throws IOException {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!isRead(reader)) {
            if (System.nanoTime() > end) {
                throw new IOException("pcscd does not see the virtual card");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static void reads(CardReader reader, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            if (!isRead(reader)) {
                throw new IOException("the virtual card was not read");
            }
        }
    }

    private static boolean isRead(CardReader reader) {
        try {
            CardReading reading = reader.read(new Nonce("bench", new byte[32]));
            if (reading instanceof CardReading.Authentic authentic) {
                authentic.card().close();
                return true;
            }
            return false;
        } catch (CardReaderFault e) {
            return false;
        }
    }

    /** Takes the time of every exchange with the card. */
    private record StopwatchLine(ApduLine line, List<Double> millis) implements ApduLine {
        @Override
        public byte[] exchange(byte[] command) throws LineBroken {
            long start = System.nanoTime();
            byte[] response = line.exchange(command);
            millis.add((System.nanoTime() - start) / 1e6);
            return response;
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
