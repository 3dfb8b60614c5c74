// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code adm inspect}, with documents of the virtual office. */
class InspectCommandTest {
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream programs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream people = new ByteArrayOutputStream();
    private ServedFiles served;

    @BeforeEach
    void serve() throws Exception {
        served = ServedFiles.in(folder, state);
    }

    private int inspect(String typed, String... more) {
        programs.reset();
        people.reset();
        List<String> words = new ArrayList<>(List.of("inspect", served.pdf(), "--anchor", served.anchor()));
        words.addAll(List.of(more));
        Console console = new Console(
                new PrintStream(programs, true, StandardCharsets.UTF_8),
                new PrintStream(people, true, StandardCharsets.UTF_8));
        HolderLine holder = new HolderLine(new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII)), 60_000);
        return new InspectCommand(console, VALIDATOR, holder).inspect(Words.of(words));
    }

    private JsonNode said() throws Exception {
        assertThat(programs.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        return new ObjectMapper().readTree(programs.toByteArray());
    }

    private String firstReason() throws Exception {
        return said().at("/reasons/0/reason").asText();
    }

    @Test
    void aGoodDocumentAsItWasOffered() throws Exception {
        served.press(Variant.GOOD, Level.B_LT);

        assertThat(inspect(served.holderNik() + "\n", "--expect", served.offer()))
                .isZero();
        assertThat(said().get("verdict").asText()).isEqualTo("trusted");
        assertThat(said().get("reasons")).isEmpty();
        assertThat(said().get("holder").asText()).isEqualTo("found");
        assertThat(said().get("issuer").asText()).isEqualTo("compared");
        assertThat(said().at("/signatures/0/coverage").asText()).isEqualTo("VALIDATION_DATA_FOLLOWS");
        assertThat(people.toString(StandardCharsets.UTF_8)).startsWith("Dapat dipercaya");
        assertThat(programs + people.toString(StandardCharsets.UTF_8)).doesNotContain(served.holderNik());
    }

    @Test
    void whatIsNotKnownIsNotCompared() throws Exception {
        served.press(Variant.GOOD, Level.B_LTA);

        assertThat(inspect("")).isZero();
        assertThat(said().get("holder").asText()).isEqualTo("not asked");
        assertThat(said().get("number").asText()).isEqualTo("not asked");
        assertThat(said().get("issuer").asText()).isEqualTo("not asked");
        assertThat(people.toString(StandardCharsets.UTF_8)).contains("--expect");
    }

    @ParameterizedTest
    @CsvSource({
        "ALTERED,        3, NOT_AS_OFFERED",
        "STAMPED,        3, NOT_AS_OFFERED",
        "OTHER_CITIZEN,  3, OF_ANOTHER",
        "OTHER_OFFICE,   3, SIGNER_NOT_THE_OFFICE",
        "ACTIVE_CONTENT, 3, NOT_PRINTABLE",
        "NO_REVOCATION,  4, NO_REVOCATION_DATA"
    })
    void eachWrongDocumentHasItsReason(Variant variant, int code, String reason) throws Exception {
        served.press(variant, Level.B_LT);
        String[] expect = reason.equals("NOT_AS_OFFERED") ? served.offerOfAnother() : served.offered();

        assertThat(inspect("", expect)).isEqualTo(code);
        assertThat(firstReason()).isEqualTo(reason);
        assertThat(said().get("verdict").asText()).isEqualTo(code == 3 ? "rejected" : "undetermined");
    }

    @Test
    void allReasonsAreNamedTheGravestFirst() throws Exception {
        served.press(Variant.STAMPED, Level.B_B);

        assertThat(inspect("9901011708850099\n", "--number", "9901010101010101"))
                .isEqualTo(3);
        assertThat(said().get("reasons"))
                .extracting(reason -> reason.get("reason").asText())
                .containsExactly("CHANGED_AFTER_SIGNING", "SIGNATURE_INVALID", "OF_ANOTHER", "NOT_AS_OFFERED");
    }

    @Test
    void revocationListsMakeABtDecidable() throws Exception {
        served.press(Variant.GOOD, Level.B_T);

        assertThat(inspect("")).isEqualTo(4);
        assertThat(firstReason()).isEqualTo("NO_REVOCATION_DATA");
        assertThat(inspect("", served.revocation())).isZero();
        assertThat(inspect("", served.revocation("--at", "2027-11-20T10:00:00+07:00")))
                .isEqualTo(4);
    }

    @Test
    void aNikThatIsNoNikAndFilesThatAreNoneAreWrongUse() throws Exception {
        served.press(Variant.GOOD, Level.B_LT);

        assertThatThrownBy(() -> inspect("3578\n")).isInstanceOf(IllegalArgumentException.class);
        assertThat(inspect("", "--revocation", served.pdf())).isEqualTo(2);
        assertThat(inspect("", "--expect", served.pdf())).isEqualTo(2);
        assertThat(inspect("", "--revocation", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(programs.size()).isZero();
        assertThat(people.toString(StandardCharsets.UTF_8)).startsWith("Tidak dapat dibaca");
    }

    @Test
    void moreThanTenMegabytesAreNotLookedAt() throws Exception {
        served.press(Variant.GOOD, Level.B_LT);
        Files.write(Path.of(served.pdf()), new byte[10 * 1024 * 1024 + 2]);

        assertThat(inspect("")).isEqualTo(3);
        assertThat(firstReason()).isEqualTo("NOT_PRINTABLE");
        assertThat(said().get("sha256").asText()).isEmpty();
    }
}
