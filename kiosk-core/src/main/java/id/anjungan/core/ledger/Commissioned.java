// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/**
 * The evidence that was set for a printer.
 *
 * @param printer its printer-uuid; empty while nobody has asked it, only the setting was taken
 */
public record Commissioned(String printer, PrintEvidence evidence) {}
