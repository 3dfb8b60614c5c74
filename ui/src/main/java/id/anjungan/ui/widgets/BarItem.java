// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Icon.Sign;

/** The items of the permanent bar, in their fixed order. */
public enum BarItem {
    BACK("kembali", Sign.BACK),
    FINISH("selesai", Sign.FINISH),
    LANGUAGE("bahasa", Sign.LANGUAGE),
    LARGE_TEXT("teks-besar", Sign.LETTERS),
    CONTRAST("kontras", Sign.CONTRAST),
    VOICE("suara", Sign.VOICE),
    CALL_STAFF("panggil-petugas", Sign.STAFF);

    private final String id;
    private final Sign sign;

    BarItem(String id, Sign sign) {
        this.id = id;
        this.sign = sign;
    }

    /** The control's id, as scenarios press it. */
    public String id() {
        return id;
    }

    Sign sign() {
        return sign;
    }

    String key() {
        return "frame.bar." + id;
    }
}
