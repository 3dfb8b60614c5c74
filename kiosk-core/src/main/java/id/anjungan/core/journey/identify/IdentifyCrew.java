// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.CodeStation;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.visit.KioskClock;

/** Those whom the identification sends out. */
public record IdentifyCrew(
        CardStation card,
        FingerStation finger,
        CodeStation code,
        TryCounter tries,
        VisitDesk visits,
        Reception reception,
        DocumentDesk documents,
        AuditTrail audit,
        KioskClock clock) {}
