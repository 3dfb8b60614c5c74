// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.time.Duration;

/**
 * How long the client lets the office take, and how much it lets it send.
 *
 * @param connect to be connected, name resolution and TLS handshake aside
 * @param call one call in all, its retries included
 * @param tries at most, of one call
 * @param range one range of content
 * @param content one document in all its ranges
 * @param grace after which a range must have come at the least rate
 * @param leastRate bytes a second of content, on average since the range began
 * @param rangeBytes asked for at once
 * @param largestDocument bytes
 * @param largestReply bytes of any reply that is not content
 */
public record Budgets(
        Duration connect,
        Duration call,
        int tries,
        Duration range,
        Duration content,
        Duration grace,
        int leastRate,
        int rangeBytes,
        int largestDocument,
        int largestReply) {
    public static final Budgets STANDARD = new Budgets(
            Duration.ofSeconds(3),
            Duration.ofSeconds(15),
            3,
            Duration.ofSeconds(15),
            Duration.ofSeconds(25),
            Duration.ofSeconds(2),
            4_000,
            512 * 1024,
            10_000_000,
            2_000_000);
}
