// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardReading.Unreadable;
import id.anjungan.drivers.ktpel.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each forgery is seen, and told apart as far as it can be; the reader then reads a genuine card as if nothing was. */
class ForgedCardTest {
    @TempDir
    static Path state;

    private TestStand world;
    private CardReader reader;

    @BeforeEach
    void open() throws IOException {
        world = TestStand.withFingersOfEachPerson(state);
        reader = world.reader();
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        world.close();
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(Forgery.values())
                .flatMap(forgery -> Stream.of(Suite.values()).map(suite -> Arguments.of(forgery, suite)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void isSeenAndTheNextCardIsRead(Forgery forgery, Suite suite) throws Exception {
        ForgersBench bench = ForgersBench.of(
                world.personaliser, CardMake.of(RadioType.A).with(suite), TestStand.SITI, TestStand.DEWI);
        world.stand.lay(forgery.card(bench));
        assertThat(reader.read(TestStand.NONCE)).isEqualTo(made(forgery));

        world.stand.lay(bench.genuine());
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordByWhichItIsLaid(Forgery forgery) {
        assertThat(forgery.word()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Forgery.of(forgery.word())).contains(forgery);
        new ChipCommand("card", 35_963, Set.of("--forgery")).understand(List.of("--forgery", forgery.word()));
    }

    @Test
    void whatIsNoForgeryIsSaid() {
        ChipCommand command = new ChipCommand("card", 35_963, Set.of("--forgery"));
        assertThatThrownBy(() -> command.understand(List.of("--forgery", "palsu")))
                .hasMessageContaining("--forgery must be one of announcement-changed, ");
    }

    static CardReading made(Forgery forgery) {
        return switch (forgery) {
            case ANNOUNCEMENT_CHANGED, ANNOUNCEMENT_DOWNGRADED -> altered("com");
            case BIODATA_CHANGED, NIK_CHANGED, BIODATA_CUT, BIODATA_LENGTHENED, BIODATA_UNCOVERED -> altered("biodata");
            case TEMPLATES_CHANGED, TEMPLATES_OF_ANOTHER, TEMPLATES_REMOVED -> altered("templates");
            case CHIP_KEY_REPLACED, SECURITY_OBJECT_OF_ANOTHER -> altered("chip-key");
            case SECURITY_OBJECT_MISSING,
                    HASH_REPLACED,
                    DIGEST_REPLACED,
                    SIGNATURE_CHANGED,
                    SIGNATURE_BARE,
                    HASH_WEAK,
                    SIGNATURE_WEAK -> altered("security-object");
            case SIGNER_FOREIGN, SIGNER_SELF_MADE, SIGNER_BELOW_SIGNER ->
                new Distrusted(Reason.SIGNER_UNKNOWN, "issuer");
            case SIGNER_EXPIRED, SIGNER_NOT_YET_VALID -> new Distrusted(Reason.SIGNER_UNKNOWN, "period");
            case CLONED, DATA_OF_ANOTHER_CHIP, PROOF_REPEATED, PROOF_OF_ZEROS -> cloned("proof");
            case PROOF_REFUSED -> cloned("no-proof");
            case PHOTO_ONLY -> unknown("no-challenge");
            case KEYS_GUESSED, UID_OF_ANOTHER, SWAPPED_BEFORE_SESSION -> unknown("terminal-refused");
            case TOKEN_INVENTED, TOKEN_REFLECTED, SESSION_REPLAYED -> unknown("card-token");
            case CHECKSUM_CHANGED, CHECKSUM_LEFT_OUT, PROTECTION_STRIPPED, ANSWER_REPEATED ->
                unknown("secure-messaging");
            case SWAPPED_WITHIN_SESSION -> new Unreadable();
        };
    }

    private static CardReading altered(String flaw) {
        return new Distrusted(Reason.ALTERED, flaw);
    }

    private static CardReading cloned(String flaw) {
        return new Distrusted(Reason.CLONED, flaw);
    }

    private static CardReading unknown(String flaw) {
        return new Distrusted(Reason.NOT_AUTHENTIC, flaw);
    }
}
