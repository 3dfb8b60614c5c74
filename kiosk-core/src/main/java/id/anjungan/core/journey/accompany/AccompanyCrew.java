// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.identity.Pseudonyms;
import id.anjungan.core.office.OfficerDesk;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.visit.KioskClock;

/** Those whom the way with an officer sends out. */
public record AccompanyCrew(
        CardStation card,
        VisitDesk visits,
        OfficerDesk officers,
        AuditTrail audit,
        Pseudonyms names,
        KioskClock clock) {}
