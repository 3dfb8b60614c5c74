// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.time.Instant;

/** What the machine itself says to the office and asks of it. Every call blocks for at most 15 s. */
public interface KioskDesk {
    /** What this office wants on its machine: names, hours, announcements, ways in. */
    OfficeSettings settings() throws OfficeFault;

    TrustData trustData() throws OfficeFault;

    /** Sends health, counters and the chain's head; answers the office's time. */
    Instant heartbeat(Health health) throws OfficeFault;

    /** Calls a member of staff to this machine; the code says why, empty when the citizen pressed. */
    void callStaff(String reason) throws OfficeFault;

    /** What a heartbeat carries; no citizen's data. */
    record Health(String state, long ledgerRows, String chainHead) {}
}
