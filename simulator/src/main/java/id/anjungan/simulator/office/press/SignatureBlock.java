// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.io.IOException;
import java.time.LocalDate;

/** Who signed, as people read it, and the QR code in the bottom right corner in place of a stamp. */
record SignatureBlock(String place, LocalDate issued, TokenCode code) {
    static final float CODE = 24;

    void draw(Canvas canvas) throws IOException {
        float codeX = canvas.width() - 12 - CODE;
        float codeY = canvas.height() - 10 - CODE;
        float middle = codeX - 45;
        canvas.centred("Dikeluarkan: " + Words.inFull(issued), middle, codeY + 4, 8);
        canvas.centred("Kepala Dinas Kependudukan dan Pencatatan Sipil", middle, codeY + 8, 8);
        canvas.centred(place, middle, codeY + 12, 8);
        canvas.title("Ditandatangani secara elektronik", middle, codeY + 18, 8.5f);
        canvas.centred("dengan sertifikat elektronik CONTOH", middle, codeY + 22, 7);
        code.draw(canvas, codeX, codeY, CODE);
    }
}
