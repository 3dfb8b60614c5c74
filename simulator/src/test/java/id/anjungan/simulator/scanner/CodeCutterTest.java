// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import id.anjungan.core.code.AccessCode;
import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.simulator.office.pki.CodeSigners;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCutterTest {
    @Test
    void aCodeFitsAQrCodeThatCheapScannersRead(@TempDir Path folder) throws IOException, WriterException {
        CodeSigners signers = CodeSigners.open(new StateFolder(folder));
        CodeCutter cutter = new CodeCutter(signers, Clock.systemUTC());
        String text = cutter.text(CodeOffer.DOCUMENT, cutter.claims(Scope.DOCUMENT, CodeOffer.DOCUMENT));
        QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M);
        assertThat(code.getVersion().getVersionNumber()).isEqualTo(8);
        assertThat(code.getMode()).isEqualTo(Mode.ALPHANUMERIC);
        AccessCode read =
                AccessCode.readText(text.getBytes(StandardCharsets.US_ASCII)).orElseThrow();
        assertThat(signers.signed(CodeSigners.HERE, read)).isTrue();
        assertThat(signers.signed(CodeSigners.ELSEWHERE, read)).isFalse();
        assertThat(CodeSigners.open(new StateFolder(folder)).signed(CodeSigners.HERE, read))
                .as("keys are kept")
                .isTrue();
    }
}
