// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.press.InventedPeople;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.Order.Kind;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.people.Household;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All the forgeries that we know how to make, and the documents that they are made of. */
final class Forgeries {
    /** Offices of regions with an odd number sign with RSA, the others on a curve. */
    private static final List<String> REGIONS = List.of("9901", "9902");

    private Forgeries() {}

    static List<Forgery> all() {
        return Stream.of(
                        Flips.all(),
                        Rewrites.all(),
                        Paintings.all(),
                        SecondSignatures.all(),
                        Switches.all(),
                        Voids.all(),
                        Wraps.all(),
                        Smugglings.all(),
                        CertifiedChanges.all(),
                        Exchanges.all())
                .flatMap(List::stream)
                .toList();
    }

    /** What the forgery of that number is made of: kinds, levels, keys and lengths take turns. */
    static Order order(int number) {
        List<Order> orders = orders();
        return orders.get(number * 7 % orders.size());
    }

    /** The kinds that are pages. */
    static List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.KIA).toList();
    }

    /** Each kind, at each level, signed with each kind of key, and a KK of two pages. */
    static List<Order> orders() {
        Stream<Order> single = REGIONS.stream()
                .map(region -> InventedPeople.household(region, 4))
                .flatMap(home -> kinds().stream()
                        .map(kind -> Order.good(kind, home, home.members().get(2))));
        Household large = InventedPeople.household(REGIONS.get(0), 12);
        Stream<Order> two = Stream.of(Order.good(Kind.KARTU_KELUARGA, large, large.head()));
        List<Order> kinds = Stream.concat(single, two).toList();
        return IntStream.range(0, kinds.size() * Level.values().length)
                .mapToObj(i -> kinds.get(i % kinds.size()).at(Level.values()[i / kinds.size()]))
                .toList();
    }
}
