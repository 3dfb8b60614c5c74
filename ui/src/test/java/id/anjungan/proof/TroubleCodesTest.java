// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trouble.TroubleCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every trouble code: a page for staff, and a scenario that truly reached it. Its words are counted with the texts. */
@LooksAtPlays
class TroubleCodesTest {
    private static final Pattern SCENARIO = Pattern.compile("`([a-z0-9-]+)`");

    private static String section(TroubleCode code) throws IOException {
        String page = Files.readString(Programs.TOP.resolve("docs").resolve("kode-kendala.md"));
        return Arrays.stream(page.split("\n(?=## )"))
                .filter(part -> part.startsWith("## " + code.code() + " "))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void itsPageTellsCauseRemedyProofAndScenario(TroubleCode code) throws IOException {
        assertThat(section(code)).contains("**Cause.**", "**Remedy.**", "**Proof.**", "**Scenario.**");
    }

    private static String scenario(TroubleCode code) throws IOException {
        String section = section(code);
        Matcher named = SCENARIO.matcher(section.substring(section.indexOf("**Scenario.**")));
        assertThat(named.find()).as("a scenario is named").isTrue();
        return named.group(1);
    }

    @ParameterizedTest
    @EnumSource
    void theScenarioOfItsPageReachesIt(TroubleCode code) throws IOException {
        assertThat(Plays.of(scenario(code)).held().text("trace.txt")).contains("[" + code.code() + "]");
    }
}
