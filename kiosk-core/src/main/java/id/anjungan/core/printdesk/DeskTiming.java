// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import java.time.Duration;

/**
 * How the desk watches a job.
 *
 * @param poll between two questions to the printer, real time
 * @param heldLimit how long an obstacle may hold the job, on the visit clock, before it is cancelled
 * @param settle how many equal answers in a row make an answer that something did <em>not</em> happen believable
 * @param cancelPolls how many questions a cancelled job may take to end before staff are needed
 */
public record DeskTiming(Duration poll, Duration heldLimit, int settle, int cancelPolls) {
    public static DeskTiming usual() {
        return new DeskTiming(Duration.ofMillis(250), Duration.ofMinutes(3), 4, 40);
    }
}
