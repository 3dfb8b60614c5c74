// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.Offer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of transitions, whole: what stands here is allowed, everything else is not. */
class LedgerEntryTest {
    private static final Copy COPY = new Copy("L-1", "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4);

    private static final Map<LedgerState, String> ALLOWED = new EnumMap<>(Map.of(
            LedgerState.INTENDED, "RESERVED NOT_PRINTED",
            LedgerState.RESERVED, "SUBMITTED NOT_PRINTED",
            LedgerState.SUBMITTED, "PRINTED NOT_PRINTED SPOILED IN_DOUBT",
            LedgerState.PRINTED, "TAKEN SPOILED",
            LedgerState.TAKEN, "CONFIRMED SPOILED",
            LedgerState.CONFIRMED, "SPOILED",
            LedgerState.NOT_PRINTED, "",
            LedgerState.SPOILED, "",
            LedgerState.IN_DOUBT, ""));

    private static final List<LedgerStep> STEPS = List.of(
            new LedgerStep.Reserved(),
            new LedgerStep.Submitted(7),
            new LedgerStep.Printed("COMPLETED"),
            new LedgerStep.Taken(TakenBy.PRESSED),
            new LedgerStep.Confirmed(),
            new LedgerStep.NotPrinted("JAM", false),
            new LedgerStep.Spoiled(SpoilCause.BLURRED),
            new LedgerStep.InDoubt("nothing known"));

    private static LedgerEntry at(LedgerState state) {
        return state.isFinal()
                ? new LedgerEntry.Closed(COPY, state, "", 7, false)
                : new LedgerEntry.Open(COPY, state, "", 7);
    }

    @Test
    void everyTransitionIsInTheTableOrRefused() {
        for (LedgerState from : LedgerState.values()) {
            List<String> allowed = List.of(ALLOWED.get(from).split(" "));
            for (LedgerStep step : STEPS) {
                if (allowed.contains(step.to().name())) {
                    assertThat(at(from).after(step).state()).isEqualTo(step.to());
                } else {
                    assertThatThrownBy(() -> at(from).after(step))
                            .as("%s to %s", from, step.to())
                            .isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @Test
    void aConfirmedCopyIsSpoiledOnlyByAPersonWhoSawTheSheet() {
        for (SpoilCause cause : SpoilCause.values()) {
            LedgerStep spoiled = new LedgerStep.Spoiled(cause);
            if (cause == SpoilCause.LATE) {
                assertThatThrownBy(() -> at(LedgerState.CONFIRMED).after(spoiled))
                        .isInstanceOf(IllegalStateException.class);
            } else {
                assertThat(at(LedgerState.CONFIRMED).after(spoiled).unsettled()).isTrue();
            }
        }
    }

    @Test
    void outOfADoubtLeadsWhatStaffFoundAndNothingElse() {
        for (Resolution.Finding finding : Resolution.Finding.values()) {
            LedgerStep resolved = new LedgerStep.Resolved(new Resolution(finding, "CT-017", "seen in the tray"));
            LedgerEntry after = at(LedgerState.IN_DOUBT).after(resolved);
            assertThat(after.state()).isEqualTo(finding.state());
            assertThat(after.unsettled()).as("the office must hear of it").isTrue();
            assertThat(after.detail()).isEqualTo("RESOLVED by CT-017: seen in the tray");
            for (LedgerState other : LedgerState.values()) {
                if (other != LedgerState.IN_DOUBT) {
                    assertThatThrownBy(() -> at(other).after(resolved)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
        assertThat(at(LedgerState.IN_DOUBT)
                        .after(new LedgerStep.Spoiled(SpoilCause.FOUND))
                        .state())
                .isEqualTo(LedgerState.SPOILED);
    }

    @Test
    void aResolutionNamesWhoAndWhyAndNobodyElse() {
        var found = Resolution.Finding.DELIVERED;
        assertThat(new Resolution(found, "CT-017", " shown: 9971 0160 0190 0001 ").reason())
                .isEqualTo("shown: #");
        assertThatThrownBy(() -> new Resolution(found, "CT 17", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Resolution(found, "", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Resolution(found, "CT-017", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCounterOfThePrinterIsComparedWithWhatCameOut() {
        List<LedgerEntry> jobs = List.of(
                job(LedgerState.CONFIRMED, 100),
                job(LedgerState.NOT_PRINTED, 101),
                job(LedgerState.IN_DOUBT, 101),
                job(LedgerState.SUBMITTED, -1),
                job(LedgerState.CONFIRMED, 102));
        assertThat(SheetCount.of(jobs)).isEqualTo(new SheetCount(2, 1, 2));
        assertThat(SheetCount.of(jobs).fits()).isTrue();
        assertThat(new SheetCount(3, 1, 2).fits())
                .as("somebody printed something else")
                .isFalse();
        assertThat(SheetCount.of(List.of())).isEqualTo(new SheetCount(0, 0, 0));
    }

    private static LedgerEntry job(LedgerState state, long sheetsBefore) {
        return new LedgerEntry.Closed(COPY, state, "", sheetsBefore, true);
    }

    @Test
    void theOfficeIsToldOfEveryEndThatItDidNotMakeItself() {
        assertThat(at(LedgerState.TAKEN).after(new LedgerStep.Confirmed()).unsettled())
                .isFalse();
        assertThat(at(LedgerState.INTENDED)
                        .after(new LedgerStep.NotPrinted("REFUSED", true))
                        .unsettled())
                .isFalse();
        assertThat(at(LedgerState.SUBMITTED).after(new LedgerStep.InDoubt("x")).unsettled())
                .isTrue();
    }

    @Test
    void theCopyKnowsNothingOfTheOfferButADigest() {
        var issuer = new Offer.Issuer("9971", "CN=CONTOH");
        Offer offer = new Offer(
                "offer-of-rini",
                "KARTU_KELUARGA",
                "DIRI",
                "Rini",
                "9971016001900001",
                "9971010101010001",
                2,
                Offer.Medium.A4,
                3,
                "b".repeat(64),
                id.anjungan.core.catalogue.Assurance.CARD_AND_FINGER,
                false,
                issuer,
                java.util.Optional.empty());
        assertThat(Copy.of("L-2", offer).toString())
                .doesNotContain("rini", "Rini", "9971")
                .contains("pages=2");
    }
}
