// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.List;
import java.util.regex.Pattern;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.junit.jupiter.api.Test;

class SlotNameTest {
    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern SAM = Pattern.compile("(?i)sam");

    @Test
    void cardAndSamLieInTwoSlotsOfOneDevice() throws Exception {
        String[] device = {"ACS ACR1281 1S Dual Reader SAM 00 01", "ACS ACR1281 1S Dual Reader PICC 00 00"};

        assertThat(found(SlotName.like(ANY).butNot(SAM), device)).isEqualTo(device[1]);
        assertThat(found(SlotName.like(SAM), device)).isEqualTo(device[0]);
    }

    @Test
    void ofTwoIdenticalReadersTheNumberTellsWhich() throws Exception {
        String[] readers = {"ACS ACR122U 00 00", "ACS ACR122U 01 00"};

        assertThat(found(SlotName.like(Pattern.compile("ACR122U 01 00$")), readers))
                .isEqualTo(readers[1]);
        assertRefused("more than one", SlotName.like(Pattern.compile("ACR122U")), readers);
    }

    @Test
    void noMatchIsToldWithWhatIsThere() {
        assertRefused(
                "no slot is named like 'Omnikey'; there: A, B", SlotName.like(Pattern.compile("Omnikey")), "A", "B");
        assertRefused("there: none", SlotName.like(ANY));
        assertRefused(
                "no slot is named like '.*' and not like '(?i)sam'",
                SlotName.like(ANY).butNot(SAM),
                "SAM 00");
    }

    private static String found(SlotName slot, String... there) throws LineBroken, CardException {
        return slot.among(slots(there)).getName();
    }

    private static void assertRefused(String words, SlotName slot, String... there) {
        assertThatThrownBy(() -> found(slot, there))
                .isInstanceOfSatisfying(
                        LineBroken.class, broken -> assertThat(broken.reason()).isEqualTo(Reason.SLOT_GONE))
                .hasMessageContaining(words);
    }

    private static List<CardTerminal> slots(String... names) throws CardException {
        return new ScriptedSlots(names).open().list();
    }
}
