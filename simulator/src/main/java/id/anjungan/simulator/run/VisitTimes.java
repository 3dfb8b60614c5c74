// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.timing.Floor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose time a visit was. What overlaps counts once, for whoever is named first: a page that comes while the citizen
 * still reads costs nothing. So the visit less its shares is what the machine itself took.
 */
final class VisitTimes {
    private final Floor.Span visit;
    private final List<Floor.Span> taken = new ArrayList<>();
    private final Map<String, Long> shares = new LinkedHashMap<>();

    VisitTimes(Floor.Span visit) {
        this.visit = visit;
    }

    /** Gives this one all of the visit that nobody named before has. */
    VisitTimes then(String name, List<Floor.Span> spans) {
        long before = covered(taken);
        spans.stream().map(this::clipped).filter(s -> s.to() > s.from()).forEach(taken::add);
        shares.put(name, (covered(taken) - before) / 1_000_000);
        return this;
    }

    /** Milliseconds by name, in the order of naming. */
    Map<String, Long> shares() {
        return shares;
    }

    private Floor.Span clipped(Floor.Span span) {
        return new Floor.Span(Math.max(span.from(), visit.from()), Math.min(span.to(), visit.to()));
    }

    /** How much of time lies in at least one of the spans, nanoseconds. */
    private static long covered(List<Floor.Span> spans) {
        List<Floor.Span> ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparingLong(Floor.Span::from));
        long sum = 0;
        long end = Long.MIN_VALUE;
        for (Floor.Span span : ordered) {
            long from = end == Long.MIN_VALUE ? span.from() : Math.max(span.from(), end);
            sum += Math.max(0, span.to() - from);
            end = end == Long.MIN_VALUE ? span.to() : Math.max(end, span.to());
        }
        return sum;
    }
}
