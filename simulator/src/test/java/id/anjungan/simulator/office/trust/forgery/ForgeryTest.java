// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.bench.BareDss;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.trust.Counter;
import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.GoodDocuments.Good;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred altered documents are refused, whole; no good one is. */
class ForgeryTest {
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    private Counter counter;
    private BareDss bare;

    @BeforeEach
    void open() throws IOException {
        counter = new Counter(state, VALIDATOR);
        bare = new BareDss(counter.ca.trustData());
    }

    @Test
    void noTwoAreTheSame() {
        List<Forgery> all = Forgeries.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all).extracting(Forgery::toString).doesNotHaveDuplicates();
        assertThat(all.stream().collect(Collectors.groupingBy(Forgery::attack)))
                .hasSize(Attack.values().length)
                .allSatisfy((attack, some) -> assertThat(some).hasSizeGreaterThanOrEqualTo(25));
    }

    @Test
    void noneIsAccepted() throws Exception {
        List<Forgery> all = Forgeries.all();
        List<String> accepted = new ArrayList<>();
        Set<String> digests = new HashSet<>();
        Tally passedBare = Tally.upTo(60);
        Tally visible = Tally.upTo(60);
        Map<Order, Workshop> workshops = new HashMap<>();
        for (int number = 0; number < all.size(); number++) {
            Workshop workshop =
                    workshops.computeIfAbsent(Forgeries.order(number), order -> Workshop.with(counter, order));
            var forged = Counter.replace(
                    workshop.original(), all.get(number).making().from(workshop));
            digests.add(forged.sha256());
            if (counter.inspect(forged) instanceof Trusted) {
                accepted.add(all.get(number).toString());
            }
            passedBare.count(() -> bare.passes(forged.bytes(), counter.instant()));
            visible.count(() -> Visible.differ(workshop.original().bytes(), forged.bytes()));
        }
        assertThat(accepted).isEmpty();
        assertThat(digests).hasSize(all.size());
        assertThat(passedBare.count()).as("pass EU DSS with its default policy").isGreaterThanOrEqualTo(60);
        assertThat(visible.count()).as("differ visibly").isGreaterThanOrEqualTo(60);
        System.out.printf(
                "%d altered documents, 0 accepted; %s pass EU DSS with its default policy, %s differ visibly%n",
                all.size(), passedBare, visible);
    }

    @Test
    void noGoodOneIsRejected() throws Exception {
        assertThat(GoodDocuments.all()).hasSizeGreaterThanOrEqualTo(50);
        for (Good good : GoodDocuments.all()) {
            Verdict verdict = counter.inspect(good.from(counter));
            assertThat(verdict).as("%s", good).isInstanceOf(Trusted.class);
        }
    }
}
