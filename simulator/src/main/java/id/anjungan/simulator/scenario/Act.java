// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person, a device or fate does in a scenario: the {@code do} of a cue.
 *
 * @param argument the value behind the verb; empty where the verb stands alone
 */
public record Act(Verb verb, String argument) {
    /** The verbs of scenario files, with the arguments that each takes. */
    public enum Verb {
        PRESS("press"),
        KEY("key"),
        TYPE(
                "type",
                "nik",
                "unknown-nik",
                "pin",
                "wrong-pin",
                "print-pin",
                "wrong-print-pin",
                "officer-pin",
                "wrong-officer-pin"),
        /** The same by the twelve keys. */
        TYPE_KEYS(
                "type-keys",
                "nik",
                "unknown-nik",
                "pin",
                "wrong-pin",
                "print-pin",
                "wrong-print-pin",
                "officer-pin",
                "wrong-officer-pin"),
        LAY_CARD(
                "lay-card",
                "",
                "officer",
                "other",
                "foreign",
                "dead",
                "clone",
                "altered",
                "forged",
                "other-signer",
                "garbage"),
        LIFT_CARD("lift-card", ""),
        FINGER("finger", "genuine", "other", "worn", "wet", "none"),
        SHOW_CODE(
                "show-code",
                "good",
                "document",
                "expired",
                "altered",
                "replayed",
                "spent",
                "other-office",
                "foreign",
                "damaged",
                "none"),
        TAKE_PAPER("take-paper", ""),
        PRINTER(
                "printer",
                "media-empty",
                "media-empty-midway",
                "media-jam",
                "cover-open",
                "toner-empty",
                "paused",
                "forgetful",
                "silent",
                "silent-to-jobs",
                "silent-after-job",
                "clear"),
        TICKET(
                "ticket",
                "paper-near-end",
                "paper-out",
                "paper-out-midway",
                "cover-open",
                "cutter-error",
                "head-hot",
                "unrecoverable",
                "offline",
                "garbage",
                "silent",
                "clear"),
        CARD_PRINTER("card-printer", "media-empty", "media-jam", "cover-open", "toner-empty", "paused", "clear"),
        OFFICE(
                "office",
                "silent",
                "slow",
                "up",
                "refuse-open",
                "refuse-reserve",
                "hold-reserve",
                "garbled",
                "pins-rest",
                "renew-spoiled"),
        CARD("card", "driver-crashes", "silent", "well"),
        SAM("sam", "refusing", "well"),
        MODULE("module", "garbled", "well"),
        DISK("disk", "locked", "free"),
        UNPLUG("unplug", "card", "finger", "printer", "sam", "scanner", "ticket", "headset"),
        PLUG("plug", "card", "finger", "printer", "sam", "scanner", "ticket", "headset"),
        HEAR("hear", "headset", "loudspeaker"),
        /** Waits for words that are to stand on the window and to be said. */
        AWAIT_WORDS("await-words"),
        STAFF("staff", "tray-clear", "answer"),
        KILL("kill", "kiosk"),
        WAIT("wait", "PATIENCE");

        private final String word;
        private final List<String> arguments;

        Verb(String word, String... arguments) {
            this.word = word;
            this.arguments = List.of(arguments);
        }

        public String word() {
            return word;
        }

        /** The verb of a word in a file. */
        public static Optional<Verb> of(String word) {
            return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
        }

        /** Whether an argument is of this verb; a verb without a list takes any text. */
        public boolean takes(String argument) {
            return arguments.isEmpty() ? !argument.isEmpty() : arguments.contains(argument);
        }
    }

    @Override
    public String toString() {
        return argument.isEmpty() ? verb.word() : verb.word() + " " + argument;
    }
}
