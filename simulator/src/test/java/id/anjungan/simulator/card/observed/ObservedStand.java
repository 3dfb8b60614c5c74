// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.CardWorkshop;
import id.anjungan.simulator.card.TemplateSource;
import id.anjungan.simulator.card.link.SimulatedSource;
import id.anjungan.simulator.card.observed.profile.ObservedProfile;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A card stand with observed cards in this JVM; templates are quick and of no finger. */
public final class ObservedStand implements AutoCloseable {
    public static final Persona SITI = Population.fromSeed(42).persona("siti");
    public static final Nonce NONCE = new Nonce("n-1", new byte[32]);
    public static final Pattern CARD_SLOT = Pattern.compile("Simulator 00");

    private static final int TEMPLATE = 408;
    private static final int POSITION = 24;

    public final ObservedWorkshop workshop;
    public final CardStand stand;
    public final SimulatedSource source;
    public final List<String> cardWire = Collections.synchronizedList(new ArrayList<>());
    public final List<String> samWire = Collections.synchronizedList(new ArrayList<>());

    public ObservedStand(Path state) throws IOException {
        this(state, workshop -> workshop);
    }

    /** @param changed what the stand takes cards and SAM from */
    ObservedStand(Path state, UnaryOperator<CardWorkshop> changed) throws IOException {
        workshop = workshop(state);
        stand = new CardStand(changed.apply(workshop), Pace.fast(), cardWire::add, samWire::add);
        source = new SimulatedSource("127.0.0.1:" + stand.start());
    }

    /** Cards of this state folder, with quick templates. */
    public static ObservedWorkshop workshop(Path state) throws IOException {
        TemplateSource quick = (persona, position) -> template(position);
        return (ObservedWorkshop) CardWorkshop.open(ObservedProfile.NAME, new StateFolder(state), quick);
    }

    /** The head of an ISO/IEC 19794-2:2005 record, and nothing behind it. */
    public static byte[] template(FingerPosition position) {
        byte[] record = new byte[TEMPLATE];
        byte[] format = "FMR\0 20\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(format, 0, record, 0, format.length);
        record[POSITION] = (byte) position.code();
        return record;
    }

    /** What a kiosk is set to that reads these cards. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(workshop.settings());
        settings.put("card.sam", "Simulator 01");
        settings.put("card.reader", "Simulator 00");
        return settings;
    }

    public CardReader reader() {
        return reader(settings());
    }

    public CardReader reader(Map<String, String> settings) {
        return new PcscCardReader(source, CARD_SLOT, new ObservedProfile().procedure(settings));
    }

    @Override
    public void close() throws IOException {
        stand.close();
    }
}
