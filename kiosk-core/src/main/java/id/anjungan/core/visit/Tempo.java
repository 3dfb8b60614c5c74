// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;

/**
 * How much time this machine leaves to a citizen who does nothing; both are doubled for those who listen or read large
 * letters.
 *
 * @param warning until "Perlu waktu lagi?" is asked
 * @param answer to answer it
 */
public record Tempo(Duration warning, Duration answer) {
    /** As the machine comes, see {@code idle.warning} and {@code idle.answer} in {@code docs/pengaturan.md}. */
    public static final Tempo USUAL = new Tempo(Duration.ofSeconds(45), Duration.ofSeconds(30));
}
