// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.QualityGate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Every touch against every template: those of the same finger, other impressions of which are tries of its owner, and
 * those of all other fingers, to which it is a stranger.
 */
final class Trials {
    private final QualityGate gate;
    private final SourceAfisMatcher matcher;
    private final List<Enrolled> templates;

    Trials(QualityGate gate, SourceAfisMatcher matcher, List<Enrolled> templates) {
        this.gate = gate;
        this.matcher = matcher;
        this.templates = templates;
    }

    /** What became of one touch: rejected by the gate, or compared. */
    private record Touch(PrintFolder.Entry print, QualityGate.Finding finding, boolean[] matched) {}

    /**
     * The counts.
     *
     * @param rejected touches that the gate did not let pass, by what it found
     * @param genuine of each template, the touches of its owner
     * @param strangers comparisons with a stranger's template
     * @param falseMatches those of them that matched
     */
    record Counts(
            int touches,
            Map<QualityGate.Finding, Integer> rejected,
            List<Genuine> genuine,
            long strangers,
            long falseMatches) {

        int rejections() {
            return rejected.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Counts run(List<PrintFolder.Entry> prints, Function<PrintFolder.Entry, FingerImage> sensor) {
        return counted(prints.parallelStream()
                .map(print -> touch(print, sensor.apply(print)))
                .toList());
    }

    private Touch touch(PrintFolder.Entry print, FingerImage seen) {
        try (FingerImage image = seen) {
            QualityGate.Finding finding = gate.judge(image);
            boolean[] matched = new boolean[templates.size()];
            if (finding == QualityGate.Finding.GOOD) {
                Predicate<FingerTemplate> probe = matcher.probe(image);
                for (int i = 0; i < matched.length; i++) {
                    matched[i] = probe.test(templates.get(i).template());
                }
            }
            return new Touch(print, finding, matched);
        }
    }

    private Counts counted(List<Touch> touches) {
        Map<QualityGate.Finding, Integer> rejected = new TreeMap<>();
        int[] acquired = new int[templates.size()];
        int[] failed = new int[templates.size()];
        long strangers = 0;
        long falseMatches = 0;
        for (Touch touch : touches) {
            if (touch.finding() != QualityGate.Finding.GOOD) {
                rejected.merge(touch.finding(), 1, Integer::sum);
                continue;
            }
            for (int i = 0; i < acquired.length; i++) {
                PrintFolder.Entry enrolled = templates.get(i).source();
                boolean matched = touch.matched()[i];
                if (!touch.print().isSameFinger(enrolled)) {
                    strangers++;
                    falseMatches += matched ? 1 : 0;
                } else if (!touch.print().isSameTouch(enrolled)) {
                    acquired[i]++;
                    failed[i] += matched ? 0 : 1;
                }
            }
        }
        List<Genuine> genuine = new ArrayList<>();
        for (int i = 0; i < acquired.length; i++) {
            genuine.add(new Genuine(acquired[i], failed[i]));
        }
        return new Counts(touches.size(), rejected, List.copyOf(genuine), strangers, falseMatches);
    }

    /**
     * The tries of one template's owner.
     *
     * @param tries touches that were compared
     * @param failed those of them that differed
     */
    record Genuine(int tries, int failed) {
        /**
         * The chance that none of so many different touches, drawn blindly from these, matches: exact, not simulated.
         * Where there are fewer touches, all of them are used.
         */
        double refused(int drawn) {
            int draws = Math.min(drawn, tries);
            double chance = 1;
            for (int i = 0; i < draws; i++) {
                chance *= Math.max(0, (double) (failed - i) / (tries - i));
            }
            return chance;
        }

        /** The mean over all owners who had at least one touch compared; not a number when there is none. */
        static double refused(List<Genuine> owners, int drawn) {
            return owners.stream()
                    .filter(owner -> owner.tries() > 0)
                    .mapToDouble(owner -> owner.refused(drawn))
                    .average()
                    .orElse(Double.NaN);
        }
    }
}
