// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A command line taken apart.
 *
 * @param command its words
 * @param operands what a command that takes some is about, named before its options
 * @param options with their values
 */
record Words(String command, List<String> operands, Map<String, List<String>> options) {
    private static final Set<String> KNOWN = Set.of(
            "found",
            "data",
            "settings",
            "file",
            "head",
            "out",
            "profile",
            "help",
            "as",
            "by",
            "reason",
            "anchor",
            "revocation",
            "at",
            "number",
            "expect",
            "count",
            "counted",
            "difference",
            "and",
            "card");
    private static final Set<String> WITH_OPERANDS = Set.of("inspect", "ledger resolve");

    /** @throws IllegalArgumentException with words for a person */
    static Words of(List<String> arguments) {
        List<String> command = new ArrayList<>();
        Map<String, List<String>> options = new TreeMap<>();
        List<String> values = command;
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                String name = argument.substring(2);
                if (!KNOWN.contains(name)) {
                    throw new IllegalArgumentException("there is no option " + argument);
                }
                values = options.computeIfAbsent(name, missing -> new ArrayList<>());
            } else {
                values.add(argument);
            }
        }
        int words = wordsOf(command);
        return new Words(
                String.join(" ", command.subList(0, words)),
                List.copyOf(command.subList(words, command.size())),
                options);
    }

    /** How many of them name the command; the rest are operands. */
    private static int wordsOf(List<String> command) {
        for (int words = 1; words <= command.size(); words++) {
            if (WITH_OPERANDS.contains(String.join(" ", command.subList(0, words)))) {
                return words;
            }
        }
        return command.size();
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(String option) {
        List<String> values = all(option);
        if (has(option) && values.size() != 1) {
            throw new IllegalArgumentException("--" + option + " needs one value");
        }
        return values.stream().findFirst();
    }

    void demandOnly(String... allowed) {
        for (String option : options.keySet()) {
            if (!List.of(allowed).contains(option)) {
                throw new IllegalArgumentException("--" + option + " is no option of adm " + command);
            }
        }
        if (!all("card").isEmpty()) {
            throw new IllegalArgumentException("--card needs no value");
        }
        if (has("found") && all("found").isEmpty()) {
            throw new IllegalArgumentException("--found needs ledger ids");
        }
    }
}
