// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * A control was pressed on the screen or on the twelve keys.
 *
 * @param control the control's id, the same that scenarios use: {@code mulai}, {@code cetak}, {@code lanjut}; rows of a
 *     list carry their position: {@code dokumen-1}
 */
public record Pressed(String control) implements Happening {
    public boolean is(String id) {
        return control.equals(id);
    }

    @Override
    public Preferences changes(Preferences now) {
        return now.after(this);
    }
}
