// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterSurvey.Weight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the machine's log says of a printer to the technician: a line whenever its reasons are others than before. */
final class ReasonLog {
    /** A keyword (RFC 8011 §5.1.4); whatever else a printer sends goes into no log. */
    private static final Pattern KEYWORD = Pattern.compile("[a-z][a-z0-9._-]{0,63}");

    private static final int MOST = 8;

    private List<String> told = List.of();

    /** The line, when there is something new to say. */
    Optional<String> line(List<String> reasons) {
        List<String> words = reasons.stream()
                .map(IppStatus::bare)
                .filter(word -> IppStatus.weight(word) != Weight.INFORMS)
                .map(ReasonLog::word)
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
        if (words.equals(told)) {
            return Optional.empty();
        }
        told = words;
        return Optional.of(words.isEmpty() ? "the printer is well again" : "the printer: " + String.join(", ", words));
    }

    private static String word(String reason) {
        if (!KEYWORD.matcher(reason).matches()) {
            return "a word that is none (warns)";
        }
        return reason + (IppStatus.weight(reason) == Weight.BLOCKS ? " (blocks)" : " (warns)");
    }
}
