// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.KnownReader;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscSource;
import id.anjungan.simulator.card.observed.CardGeneration;
import id.anjungan.simulator.card.observed.ObservedWorkshop;
import id.anjungan.simulator.card.observed.profile.ObservedProfile;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards of every profile and make through the real pcscd: two templates, photo and all. */
@Tag("process")
class PcscdProfilesTest {
    /** About 3 kB, as a KTP-el has it. */
    private static final int LEAST_PHOTO = 2500;

    private static final int MOST_PHOTO = 3072;

    @TempDir
    Path folder;

    private PcscdStand stand;

    @AfterEach
    void close() throws Exception {
        if (stand != null) {
            stand.close();
        }
    }

    static Stream<Arguments> referenceCards() {
        return Stream.of(RadioType.values())
                .flatMap(type -> Stream.of(Suite.values()).map(suite -> Arguments.of(type, suite)));
    }

    /** Short APDUs, as vpcd announces nothing; then extended ones, which it takes all the same. */
    @ParameterizedTest
    @MethodSource("referenceCards")
    void everyReferenceCardIsReadWhole(RadioType type, Suite suite) throws Exception {
        open(CardPersonaliser.PROFILE);
        lay(((CardPersonaliser) stand.workshop)
                .card(TestStand.SITI, CardCondition.GENUINE, CardMake.of(type).with(suite)));
        int inChunks = readWhole(stand.reader);
        stand.reader.close();
        CardReader extended = new PcscCardReader(
                new PcscSource(),
                VpcdStand.CARD_SLOT,
                new AdmRef1Profile().procedure(stand.settings()).over(new KnownReader(65_536)));

        assertThat(readWhole(extended)).isLessThan(inChunks);
        assertThat(readWhole(extended)).isLessThan(inChunks);
        extended.close();
    }

    static Stream<Arguments> observedCards() {
        return Stream.of(RadioType.values())
                .flatMap(type -> Stream.of(CardGeneration.values()).map(one -> Arguments.of(type, one)));
    }

    @ParameterizedTest
    @MethodSource("observedCards")
    void everyObservedCardIsReadWhole(RadioType type, CardGeneration generation) throws Exception {
        open(ObservedProfile.NAME);
        lay(((ObservedWorkshop) stand.workshop).card(TestStand.SITI, CardCondition.GENUINE, type, generation));

        assertThat(readWhole(stand.reader)).isEqualTo(readWhole(stand.reader));
    }

    /** Within an exchange, so that its answer never comes; not only between two. */
    @ParameterizedTest
    @ValueSource(strings = {CardPersonaliser.PROFILE, ObservedProfile.NAME})
    void aCardTornOffWithinAnyExchangeIsLiftedAndTheNextOneIsRead(String profile) throws Exception {
        open(profile);
        VirtualChip card = stand.workshop.card(TestStand.SITI, CardCondition.GENUINE);
        lay(card);
        stand.onExchange(count -> {});
        assertThat(stand.isAuthentic()).isTrue();
        int exchanges = stand.exchanges();

        for (int torn : new int[] {1, exchanges / 3, exchanges / 2}) {
            stand.onExchange(count -> {
                if (count == torn) {
                    stand.chips.lift();
                }
            });
            assertThat(stand.outcome())
                    .as("torn off at %d of %d", torn, exchanges)
                    .isEqualTo(new CardReading.Lifted());
            stand.onExchange(count -> {});
            lay(card);
        }
    }

    private void open(String profile) throws Exception {
        stand = new PcscdStand(folder, profile);
        stand.pcscd.start();
    }

    private void lay(VirtualChip chip) {
        stand.lay(chip);
        PcscDaemon.until(stand::isAuthentic);
    }

    /** Everything that is on the card; returns in how many exchanges of card and SAM. */
    private int readWhole(CardReader reader) throws Exception {
        reader.prepare();
        stand.onExchange(count -> {});
        CardRequest all = new CardRequest(TestStand.NONCE, Set.of(CardRequest.Part.values()));
        try (CitizenCard card = ((Authentic) reader.read(all)).card()) {
            assertThat(card.nik().digits()).isEqualTo(TestStand.SITI.nik());
            assertThat(card.templates()).hasSize(2);
            assertThat(card.photo().orElseThrow().jpeg()).hasSizeBetween(LEAST_PHOTO, MOST_PHOTO);
            return stand.exchanges();
        }
    }
}
