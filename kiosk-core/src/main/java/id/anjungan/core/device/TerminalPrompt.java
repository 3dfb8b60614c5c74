// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.biometric.FingerPosition;

/** What a terminal wants the citizen to do now. */
public sealed interface TerminalPrompt {
    record LayCard() implements TerminalPrompt {}

    /** The card is being read and must lie still. */
    record LeaveCard() implements TerminalPrompt {}

    /** @param position unknown when the terminal does not tell which finger it compares */
    record PutFinger(FingerPosition position) implements TerminalPrompt {}
}
