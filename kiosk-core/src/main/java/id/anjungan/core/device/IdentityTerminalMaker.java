// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import java.util.Map;

/**
 * Fits a kind of vendor's terminal; found by {@link java.util.ServiceLoader}, chosen by the setting {@code
 * identity.terminal}. A machine that names none has a card reader and a fingerprint module of its own.
 */
public interface IdentityTerminalMaker {
    /** As it stands in {@code identity.terminal}, and as audit and office are told it. */
    String name();

    /**
     * Makes terminal and watch; touches no device yet.
     *
     * @param settings those that begin with {@code identity.} or {@code vendor.}, by their dotted names
     * @throws IllegalArgumentException when a setting is missing or wrong; its message names the setting
     */
    Fitting open(Map<String, String> settings);

    /**
     * The terminal and who watches it: that it is there ({@code ReaderGone}, {@code ReaderBack}), and whether a card
     * lies on it ({@code CardLaid}, {@code CardLifted}), the present state of both first. A terminal that cannot tell
     * the latter keeps {@code identify} from returning {@code Verified} until the card was taken back, since nothing
     * may be printed before.
     */
    record Fitting(IdentityTerminal terminal, DeviceWatch watch) {}
}
