// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

/** The settings cannot be used; the message tells a technician where and why: {@code adm.yaml:12: no key "prnter"}. */
public final class SettingsFault extends Exception {
    private static final long serialVersionUID = 1L;

    SettingsFault(String message) {
        super(message);
    }
}
