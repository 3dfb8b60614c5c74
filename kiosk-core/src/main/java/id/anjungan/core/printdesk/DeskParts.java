// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.Printers;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.visit.KioskClock;
import java.util.function.Supplier;

/**
 * What the desk works with.
 *
 * @param thread the desk's own
 * @param clock the visit clock; measures only how long a job may be held up
 * @param ids mints ledger ids; see {@link LedgerIds}
 */
public record DeskParts(
        Ledger ledger,
        AuditTrail audit,
        DocumentDesk office,
        Printers printers,
        Courier courier,
        DeskThread thread,
        KioskClock clock,
        DeskTiming timing,
        Supplier<String> ids) {}
