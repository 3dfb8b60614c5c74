// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** A machine that prints cards although its book has no blank says so to the office. */
@LooksAtPlays
class HealthTest {
    @Test
    void theOfficeHearsThatTheBookHasNoBlanks() throws Exception {
        JsonNode world = Plays.of("cetak-kia-tanpa-foto").held().json("world.json");
        assertThat(world.get("sheets")).as("the printer decides").isNotEmpty();
        assertThat(world.get("warnings")).extracting(JsonNode::asText).containsExactly("BLANKS_USED_UP");
    }
}
