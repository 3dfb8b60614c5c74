// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.IdentityTerminal;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.identity.WayCounts;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.visit.KioskClock;

/**
 * Those whom the identification at a vendor's terminal sends out.
 *
 * @param name the terminal's, as settings, audit and office know it
 * @param counts hears of fingers that the terminal refused for good
 */
public record TerminalCrew(
        String name,
        IdentityTerminal terminal,
        TryCounter tries,
        VisitDesk visits,
        AuditTrail audit,
        WayCounts counts,
        KioskClock clock) {}
