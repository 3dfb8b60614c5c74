// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The opaque token of a document and its QR code (ISO/IEC 18004, error correction Q). */
record TokenCode(String text) {
    /** A token that says nothing; every one begins with {@code CONTOH:}. */
    static TokenCode of(String number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8));
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return new TokenCode("CONTOH:" + token.substring(0, 24));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    /** Draws the code with its top left corner there; the quiet zone is the caller's. */
    void draw(Canvas canvas, float x, float y, float side) throws IOException {
        try {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.Q);
            int modules = code.getMatrix().getWidth();
            float module = side / modules;
            for (int row = 0; row < modules; row++) {
                for (int column = 0; column < modules; column++) {
                    if (code.getMatrix().get(column, row) == 1) {
                        canvas.square(x + column * module, y + row * module, module);
                    }
                }
            }
            canvas.fill();
        } catch (WriterException e) {
            throw new IOException("code cannot be made", e);
        }
    }
}
