// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.KnownReader;
import id.anjungan.drivers.ktpel.KtpElProcedure;
import id.anjungan.drivers.ktpel.PcscSam;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscWatch;
import id.anjungan.drivers.pcsc.SlotName;
import id.anjungan.simulator.card.link.SimulatedSource;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A card stand in this JVM with a reader on it; templates are quick and of no finger. */
final class TestStand implements AutoCloseable {
    static final Persona SITI = Population.fromSeed(42).persona("siti");
    static final Persona DEWI = Population.fromSeed(42).persona("dewi");
    static final Nonce NONCE = new Nonce("n-1", new byte[32]);
    static final Pattern CARD_SLOT = Pattern.compile("Simulator 00");

    final CardPersonaliser personaliser;
    final CardStand stand;
    final String address;
    final SimulatedSource source;
    final List<String> cardWire = Collections.synchronizedList(new ArrayList<>());
    final List<String> samWire = Collections.synchronizedList(new ArrayList<>());

    TestStand(Path state) throws IOException {
        this(state, Pace.fast());
    }

    TestStand(Path state, Pace pace) throws IOException {
        this(state, (persona, position) -> quickTemplate(), pace);
    }

    /** On which two people's templates are not the same. */
    static TestStand withFingersOfEachPerson(Path state) throws IOException {
        return new TestStand(state, (persona, position) -> quickTemplateOf(persona), Pace.fast());
    }

    private TestStand(Path state, TemplateSource templates, Pace pace) throws IOException {
        personaliser = CardPersonaliser.of(new StateFolder(state), templates);
        stand = new CardStand(personaliser, pace, cardWire::add, samWire::add);
        address = "127.0.0.1:" + stand.start();
        source = new SimulatedSource(address);
    }

    static byte[] quickTemplate() {
        return Arrays.copyOf("FMR\0 20\0".getBytes(StandardCharsets.US_ASCII), 408);
    }

    private static byte[] quickTemplateOf(Persona persona) {
        byte[] record = quickTemplate();
        record[record.length - 1] = (byte) persona.nik().hashCode();
        return record;
    }

    CardReader reader() throws IOException {
        return new PcscCardReader(source, CARD_SLOT, procedure());
    }

    /** One that believes that its slot takes short APDUs only. */
    CardReader shortReader() throws IOException {
        return new PcscCardReader(source, CARD_SLOT, procedure().over(new KnownReader(256)));
    }

    /** One that tells every change, as nothing flickers here. */
    PcscWatch watch() {
        return new PcscWatch(source, SlotName.like(CARD_SLOT), Duration.ZERO);
    }

    KtpElProcedure procedure() throws IOException {
        CountrySigners signers = CountrySigners.read(personaliser.authority().anchor());
        return new KtpElProcedure(new AdmRef1Profile(), new PcscSam(Pattern.compile("Simulator 01")), signers);
    }

    @Override
    public void close() throws IOException {
        stand.close();
    }
}
