// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anjungan.core.biometric.QualityGate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a measurement found. Shares are between 0 and 1.
 *
 * @param notAcquired touches that the gate rejected, by what it found
 * @param comparisons of a touch with its owner's template
 * @param one false non-matches of one try; of two and four tries likewise: the exact mean over all choices of so many
 *     touches of an owner
 * @param acceptedAt visits as played, by the try that was accepted
 * @param millisMedian what finding the minutiae and comparing take together
 */
record AccuracyReport(
        double threshold,
        int fingers,
        int impressions,
        int templates,
        int templatesUnread,
        String stretchedTo,
        Map<QualityGate.Finding, Integer> notAcquired,
        int comparisons,
        @JsonProperty("falseNonMatchOneTry") double one,
        @JsonProperty("falseNonMatchTwoTries") double two,
        @JsonProperty("falseNonMatchFourTries") double four,
        long strangerComparisons,
        long falseMatches,
        int[] acceptedAt,
        int refused,
        int unfinished,
        double millisMedian,
        double millis95) {
    /** What is known of the folder, what all comparisons gave, and how visits ended. */
    record Found(
            double threshold,
            List<PrintFolder.Entry> prints,
            TemplateShelf shelf,
            Trials.Counts counts,
            PlayedVisits.Endings played) {}

    static AccuracyReport of(Found found) {
        List<PrintFolder.Entry> prints = found.prints();
        TemplateShelf shelf = found.shelf();
        Trials.Counts counts = found.counts();
        PlayedVisits.Endings played = found.played();
        List<Trials.Genuine> owners = counts.genuine();
        List<Double> millis = new ArrayList<>(played.millis());
        Collections.sort(millis);
        return new AccuracyReport(
                found.threshold(),
                (int) prints.stream().map(PrintFolder.Entry::finger).distinct().count(),
                prints.size(),
                shelf.templates().size(),
                shelf.unread(),
                shelf.stretched()
                        .map(sides -> sides.width() + "x" + sides.height())
                        .orElse(""),
                counts.rejected(),
                owners.stream().mapToInt(Trials.Genuine::tries).sum(),
                Trials.Genuine.refused(owners, 1),
                Trials.Genuine.refused(owners, 2),
                Trials.Genuine.refused(owners, Measurement.TRIES),
                counts.strangers(),
                counts.falseMatches(),
                played.acceptedAt(),
                played.refused(),
                played.unfinished(),
                share(millis, 0.5),
                share(millis, 0.95));
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
    }

    List<String> lines() {
        int rejected = notAcquired.values().stream().mapToInt(Integer::intValue).sum();
        int visits = Arrays.stream(acceptedAt).sum() + refused + unfinished;
        List<String> lines = new ArrayList<>();
        lines.add(line("set", "%d fingers, %d impressions", fingers, impressions));
        lines.add(line("templates", "%d, not readable %d", templates, templatesUnread));
        if (!stretchedTo.isEmpty()) {
            lines.add(line("stretched", "pictures to %s, as the templates say of theirs", stretchedTo));
        }
        lines.add(line(
                "not acquired",
                "%s of %d touches (no tries) %s",
                percent(rejected, impressions),
                impressions,
                notAcquired));
        lines.add(line("FNMR 1 try", "%s of %d comparisons with the owner's template", percent(one), comparisons));
        lines.add(line("FNMR 2 tries", "%s of visits", percent(two)));
        lines.add(line("FNMR 4 tries", "%s of visits", percent(four)));
        lines.add(line(
                "FMR",
                "%d of %d comparisons with strangers' templates; with 95 %% certainty below %.5f %%",
                falseMatches,
                strangerComparisons,
                100 * ceiling()));
        lines.add(line(
                "a visit",
                "a stranger with 4 tries: at most 4 x %.5f %% by this set, 4 x %.3f %% by threshold %.0f",
                100 * ceiling(),
                100 * meant(),
                threshold));
        lines.add(line(
                "as played",
                "%d visits: accepted at try 1 to 4 %s, refused %d, impressions spent %d",
                visits,
                Arrays.toString(acceptedAt),
                refused,
                unfinished));
        lines.add(line("a try takes", "%.1f ms in the median, %.1f ms at 95 %%", millisMedian, millis95));
        return lines;
    }

    /** The rate that would show so few false matches, or fewer, in one set of twenty (rule of three, near enough). */
    private double ceiling() {
        return strangerComparisons == 0 ? 1 : (3 + 1.6 * falseMatches) / strangerComparisons;
    }

    /**
     * SourceAFIS, Javadoc: thresholds of 10, 20, 30, 40 are meant for 10, 1, 0.1, 0.01 % false matches a comparison.
     */
    private double meant() {
        return Math.pow(10, -threshold / 10);
    }

    private static String line(String name, String text, Object... values) {
        return String.format(Locale.ROOT, "%-13s ", name) + String.format(Locale.ROOT, text, values);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "0 %" : percent((double) part / whole);
    }
}
