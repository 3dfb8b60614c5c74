// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trust.Trusted;

/** One copy of one document that a citizen asked for by pressing Cetak and lifting the card. */
public record PrintOrder(long visit, VisitGrant grant, Trusted document) {}
