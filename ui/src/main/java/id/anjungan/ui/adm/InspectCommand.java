// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.Expectation;
import id.anjungan.core.trust.FileInspector;
import id.anjungan.core.trust.FileInspector.Report;
import id.anjungan.core.trust.SignatureValidator;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code adm inspect}: what the kiosk would say of a file, with all its reasons. Prints nothing on paper. */
final class InspectCommand {
    private final Console console;
    private final SignatureValidator validator;
    private final HolderLine holder;

    InspectCommand(Console console, SignatureValidator validator, HolderLine holder) {
        this.console = console;
        this.validator = validator;
        this.holder = holder;
    }

    /**
     * The exit code.
     *
     * @throws IllegalArgumentException with words for a person
     */
    int inspect(Words words) {
        GivenFiles given;
        Expectation expected;
        try {
            given = GivenFiles.read(words);
            expected = holder.addTo(given.expected());
        } catch (IOException e) {
            console.say("Tidak dapat dibaca: " + e.getMessage());
            return Adm.USAGE;
        }
        Instant at = given.at();
        TrustData trust = new TrustData(given.anchors(), given.revocationLists(), at);
        Report report = new FileInspector(validator).inspect(given.content(), expected, trust, at);
        console.data(json(report, expected, at));
        return tell(report, expected);
    }

    private int tell(Report report, Expectation expected) {
        if (report.trusted()) {
            console.say("Dapat dipercaya: boleh dicetak.");
            if (expected.issuer().isEmpty()) {
                console.say("Tanpa --expect, kantor yang menandatangani tidak dibandingkan.");
            }
            return Adm.DONE;
        }
        console.say(report.rejected() ? "Ditolak: tidak boleh dicetak." : "Belum dapat dipastikan: tidak dicetak.");
        for (Verdict objection : report.objections()) {
            console.say("- " + ReasonWords.of(objection));
        }
        return report.rejected() ? Adm.REJECTED : Adm.UNDETERMINED;
    }

    private static Map<String, Object> json(Report report, Expectation expected, Instant at) {
        Map<String, Object> members = new TreeMap<>();
        members.put("verdict", report.trusted() ? "trusted" : report.rejected() ? "rejected" : "undetermined");
        members.put(
                "reasons",
                report.objections().stream().map(InspectCommand::reason).toList());
        members.put("sha256", report.sha256());
        members.put("at", at.toString());
        members.put("issuer", expected.issuer().isPresent() ? "compared" : "not asked");
        report.findings().ifPresent(findings -> {
            members.put("pages", findings.pages());
            members.put("number", match(expected.number(), findings.number()));
            members.put("holder", match(expected.holderNik(), findings.holder()));
            members.put("signatures", signatures(findings));
        });
        return members;
    }

    private static Map<String, String> reason(Verdict objection) {
        ReasonWords words = ReasonWords.parts(objection);
        return Map.of("reason", words.reason().name(), "detail", words.detail());
    }

    private static String match(Optional<String> asked, Match found) {
        return asked.isPresent() ? found.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "not asked";
    }

    private static List<Map<String, Object>> signatures(ValidationFindings findings) {
        return findings.signatures().stream()
                .<Map<String, Object>>map(signature -> Map.of(
                        "signer", signature.subject(),
                        "standing", signature.standing().name(),
                        "coverage", signature.coverage().name(),
                        "changeWarned", signature.changeWarned()))
                .toList();
    }
}
