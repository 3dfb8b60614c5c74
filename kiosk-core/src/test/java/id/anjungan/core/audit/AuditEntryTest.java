// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEntryTest {
    @ParameterizedTest
    @ValueSource(strings = {"9971016001900001", "9971-0160-0190-0001", "9971 0160 0190 0001", "9971.0160.0190.0001"})
    void aNumberOfAPersonDoesNotGetThrough(String number) {
        AuditEntry entry = new AuditEntry("kiosk", "STARTED", number, "before " + number + " after");
        assertThat(entry.subject()).isEqualTo("#");
        assertThat(entry.detail()).isEqualTo("before # after");
    }

    @Test
    void ourOwnNumbersAndDigestsDo() {
        String digest = "0123456789012345678901234567890123456789012345678901234567890123";
        AuditEntry entry = new AuditEntry("staff", "SHEET_FOUND", "L-7KQ0000000000000000Z", digest);
        assertThat(entry.detail()).isEqualTo(digest);
        assertThat(entry.subject()).startsWith("L-7KQ");
    }

    @Test
    void anActIsUpperCaseAndAnActorARole() {
        assertThatThrownBy(() -> new AuditEntry("Rini", "STARTED", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditEntry("staff", "started", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
