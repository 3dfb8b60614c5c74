// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Ids of the controls that stand on every screen, and that no stage has to know. */
public final class Controls {
    public static final String BACK = "kembali";
    public static final String FINISH = "selesai";
    public static final String LANGUAGE = "bahasa";
    public static final String LARGE_TEXT = "teks-besar";
    public static final String CONTRAST = "kontras";
    public static final String LOW_REACH = "layar-rendah";
    public static final String STILL_PICTURES = "gambar-diam";
    public static final String VOICE = "suara";
    public static final String CURTAIN = "tirai";
    public static final String CALL_STAFF = "panggil-petugas";

    /** Stands nowhere and means nothing to any stage: a tactile key has moved the focus, so somebody is there. */
    public static final String STIRRED = "bergerak";

    private Controls() {}
}
