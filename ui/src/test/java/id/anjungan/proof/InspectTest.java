// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.ui.adm.ServedFiles;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/adm inspect} as people and programs call it. */
@Tag("process")
@Timeout(600)
class InspectTest {
    @TempDir
    Path folder;

    private record Said(int code, JsonNode verdict, String words) {}

    /** @param nik what stands on standard input */
    private Said inspect(String nik, List<String> arguments) throws Exception {
        Path typed = Files.writeString(folder.resolve("nik"), nik);
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        List<String> command = new ArrayList<>(List.of(Programs.script("adm"), "inspect"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectInput(typed.toFile())
                .redirectOutput(out)
                .redirectError(err)
                .start();
        int code = process.waitFor();
        return new Said(code, new ObjectMapper().readTree(out), Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    @Test
    void trustedIsZeroRejectedThreeUndeterminedFourAndWrongUseTwo() throws Exception {
        ServedFiles served = ServedFiles.in(folder, Plays.target().resolve("proof-state"));
        served.press(Variant.GOOD, Level.B_LT);
        List<String> plain = List.of(served.pdf(), "--anchor", served.anchor());

        Said trusted = inspect(
                served.holderNik() + "\n",
                List.of(served.pdf(), "--anchor", served.anchor(), "--expect", served.offer()));
        assertThat(trusted.code()).as(trusted.words()).isZero();
        assertThat(trusted.verdict().get("verdict").asText()).isEqualTo("trusted");
        assertThat(trusted.verdict().get("holder").asText()).isEqualTo("found");

        served.press(Variant.STAMPED, Level.B_LT);
        Said rejected = inspect("", plain);
        assertThat(rejected.code()).as(rejected.words()).isEqualTo(3);
        assertThat(rejected.verdict().at("/reasons/0/reason").asText()).isEqualTo("CHANGED_AFTER_SIGNING");

        served.press(Variant.GOOD, Level.B_B);
        Said undetermined = inspect("", plain);
        assertThat(undetermined.code()).as(undetermined.words()).isEqualTo(4);
        assertThat(undetermined.verdict().get("verdict").asText()).isEqualTo("undetermined");

        Said wrong = inspect("", List.of(served.pdf()));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.verdict().isMissingNode()).isTrue();
    }
}
