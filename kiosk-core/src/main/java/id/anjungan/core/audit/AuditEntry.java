// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.audit;

import java.util.regex.Pattern;

/**
 * One act, without the citizen: who acted (a role), what, and on which of our own numbers.
 *
 * @param actor a role or a part of the machine: {@code staff}, {@code kiosk}, {@code inspector}
 * @param act upper-case words: {@code TRAY_CLEARED}
 * @param subject a number of our own minting (ledger id, visit reference), or an empty text
 * @param detail allow-listed words: letters, digits and {@code .,:;_=+-} without a run of digits as long as a NIK
 */
public record AuditEntry(String actor, String act, String subject, String detail) {
    private static final Pattern ACT = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final Pattern ACTOR = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public AuditEntry {
        if (!ACTOR.matcher(actor).matches() || !ACT.matcher(act).matches()) {
            throw new IllegalArgumentException("an audit entry names an actor and an act");
        }
        subject = Redaction.allowed(subject);
        detail = Redaction.allowed(detail);
    }
}
