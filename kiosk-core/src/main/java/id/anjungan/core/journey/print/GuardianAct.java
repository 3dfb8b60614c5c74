// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

/** "Saya orang tua/wali dari …": declared, and recorded, before a child's document is printed. */
public enum GuardianAct {
    NOT_NEEDED,
    ASKED,
    DECLARED;

    static GuardianAct before(Choice choice) {
        return choice.ofChildren().isEmpty() ? NOT_NEEDED : ASKED;
    }
}
