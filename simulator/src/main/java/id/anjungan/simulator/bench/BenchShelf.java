// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All benches by the ids of the specification's table, in its order. */
final class BenchShelf {
    private static final String PERSONA = "siti";

    private BenchShelf() {}

    static Map<String, Bench> all() {
        VisitBench visit = new VisitBench();
        Map<String, Bench> all = new LinkedHashMap<>();
        all.put("P1", new CardBench());
        all.put("pcscd", new PcscdBench());
        all.put("P2", place -> FingerBench.imageTransfers());
        all.put("P3", place -> List.of(LedgerBench.measure(place.scratch())));
        all.put("P4", place -> List.of(printer(place).againstPdftoppm()));
        all.put("P5", place -> List.of(trust(place).againstBareDss()));
        all.put("P6", BenchShelf::firstCitizens);
        all.put("P7", new FirstFrameBench());
        all.put("P8", MachineBench::ready);
        all.put("P9", new PointerBench());
        all.put("stalls", new StallBench());
        all.put("P10", visit::machineShare);
        all.put("P11", visit::tapToPaper);
        all.put("P12", new MemoryBench());
        all.put("P14", MachineBench::idle);
        all.put("back", MachineBench::back);
        return all;
    }

    private static List<Measure> firstCitizens(Bench.Place place)
            throws IOException, InterruptedException, id.anjungan.core.trust.ValidatorFault {
        List<Measure> measures = new ArrayList<>();
        measures.add(trust(place).firstAgainstTenth());
        measures.add(printer(place).firstAgainstTenth());
        measures.add(new FingerBench(place.top()).firstAgainstTenth());
        return measures;
    }

    private static Household household() {
        Population people = Population.fromSeed(1);
        return people.household(people.persona(PERSONA).kkNumber());
    }

    private static TrustBench trust(Bench.Place place) throws IOException {
        return new TrustBench(place.state(), household());
    }

    private static PrinterBench printer(Bench.Place place) throws IOException {
        Clock clock = Clock.systemUTC();
        TestCa ca = TestCa.open(place.state(), clock);
        DocumentPress press = new DocumentPress(ca, new TestTimestampAuthority(ca, clock), clock);
        Household household = household();
        Order order = Order.good(Order.Kind.KARTU_KELUARGA, household, household.head());
        return new PrinterBench(place.top(), place.scratch(), press.press(order).bytes());
    }
}
