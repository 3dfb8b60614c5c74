// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The kiosk is killed as soon as a step of one print is durable, the world lives on, and a new kiosk finds the end:
 * confirmed with one sheet, or not printed with none and offered again (which the scenarios play).
 */
@LooksAtPlays
class KillTest {
    @BeforeAll
    static void begin() {
        Plays.begin(
                Plays.names().stream().filter(name -> name.startsWith("mati-")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "mati-saat-diniatkan, NOT_PRINTED, 0",
        "mati-saat-direservasi, NOT_PRINTED, 0",
        "mati-saat-dikirim, NOT_PRINTED, 0",
        "mati-setelah-dikirim, CONFIRMED, 1",
        "mati-saat-pekerjaan-di-printer, CONFIRMED, 2",
        "mati-saat-tercetak, CONFIRMED, 1",
        "mati-saat-diambil, CONFIRMED, 1",
        "mati-saat-selesai, CONFIRMED, 1"
    })
    void theEndIsDecided(String scenario, String state, int sheets) throws Exception {
        Plays.Play play = Plays.of(scenario).held();
        JsonNode copy = onlyCopy(play);
        assertThat(copy.get("state").asText()).isEqualTo(state);
        assertThat(copy.get("reported").asBoolean()).as("the office knows").isTrue();

        JsonNode world = play.json("world.json");
        assertThat(world.get("sheets")).hasSize(sheets);
        assertThat(world.get("copies")).hasSize(1);
        JsonNode atOffice = world.get("copies").get(0);
        assertThat(atOffice.get("ledgerId").asText())
                .isEqualTo(copy.get("ledgerId").asText());
        assertThat(atOffice.get("fate").asText()).isEqualTo(sheets > 0 ? "PRINTED" : "NOT_PRINTED");
        List<String> verify = new ArrayList<>(List.of("audit", "verify"));
        world.get("heads").forEach(head -> verify.addAll(List.of("--head", head(head))));
        assertThat(verify).as("heads came with heartbeats").hasSizeGreaterThan(4);
        assertThat(adm(play, verify.toArray(String[]::new))).contains("\"whole\":true");
    }

    private static String head(JsonNode told) {
        return told.get("rows").asText() + ":" + told.get("hash").asText();
    }

    private static JsonNode onlyCopy(Plays.Play play) throws IOException, InterruptedException {
        List<String> copies = adm(play, "ledger", "list")
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertThat(copies).hasSize(1);
        return new ObjectMapper().readTree(copies.get(0));
    }

    private static String adm(Plays.Play play, String... words) throws IOException, InterruptedException {
        Path log = Plays.target().resolve("proof-logs").resolve("adm.txt");
        String data = play.folder().resolve("kiosk").toString();
        List<String> command = new ArrayList<>(List.of(Programs.script("adm")));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data));
        return Programs.said(log, command.toArray(String[]::new));
    }
}
