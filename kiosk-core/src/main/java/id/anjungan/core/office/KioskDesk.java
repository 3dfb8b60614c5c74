// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the machine itself says to the office and asks of it. Every call blocks for at most 15 s. */
public interface KioskDesk {
    /** What this office wants on its machine: names, hours, announcements, ways in. */
    OfficeSettings settings() throws OfficeFault;

    TrustData trustData() throws OfficeFault;

    /** Sends health, counters and the chain's head; answers the office's time. */
    Instant heartbeat(Health health) throws OfficeFault;

    /** Calls a member of staff to this machine; the code says why, empty when the citizen pressed. */
    void callStaff(String reason) throws OfficeFault;

    /**
     * What a heartbeat carries; no citizen's data.
     *
     * @param state one word on the machine: {@code FREE}
     * @param ledgerRows where the chain of the journal ends
     * @param ways what came of each way in since the program started
     */
    record Health(String state, long ledgerRows, String chainHead, Set<Warning> warnings, List<WayCount> ways) {}
}
