// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.device.Printers;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.printdesk.PrintDesk;
import id.anjungan.core.trust.Verdict;
import java.util.function.BiFunction;

/**
 * Those whom the printing sends out.
 *
 * @param inspector judges a document's bytes against its offer; blocks
 */
public record PrintCrew(
        DocumentDesk documents,
        BiFunction<Offer, byte[], Verdict> inspector,
        Printers printers,
        PrintDesk desk,
        VisitDesk visits,
        FingerStation finger,
        AuditTrail audit) {}
