// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.Iso19794Codec;
import java.util.Arrays;

/**
 * Plays the module's proprietary extractor and matcher, for clients that let the module decide. The kiosk never does.
 */
final class FeatureMatcher {
    private static final double THRESHOLD = 40;
    private static final int RECORD_FRAME = 30;
    private static final int MINUTIA = 6;
    private static final int LENGTH_AT = 8;

    private FeatureMatcher() {}

    /** Features of a picture, padded to their buffer. */
    static byte[] features(FingerImage picture, int size) {
        FingerprintImageOptions options = new FingerprintImageOptions().dpi(picture.dpi());
        FingerprintTemplate template = new FingerprintTemplate(
                new FingerprintImage(picture.width(), picture.height(), picture.grey(), options));
        byte[] record = FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, template);
        int most = (size - RECORD_FRAME) / MINUTIA;
        byte[] fitting =
                Iso19794Codec.write2005(Iso19794Codec.read(record).orElseThrow().atMost(most));
        return Arrays.copyOf(fitting, size);
    }

    /** A score of at least 1 when they are of one finger; 0 when not, or when one of them is nothing of ours. */
    static int score(byte[] one, byte[] other) {
        byte[] a = record(one);
        byte[] b = record(other);
        if (a == null || b == null) {
            return 0;
        }
        double score = new FingerprintMatcher(FingerprintCompatibility.importTemplate(a))
                .match(FingerprintCompatibility.importTemplate(b));
        return score < THRESHOLD ? 0 : (int) Math.min(0xFFFF, score);
    }

    private static byte[] record(byte[] features) {
        if (features == null || features.length < RECORD_FRAME) {
            return null;
        }
        int length = (features[LENGTH_AT + 2] & 0xFF) << 8 | features[LENGTH_AT + 3] & 0xFF;
        byte[] record = length > features.length ? features : Arrays.copyOf(features, length);
        return Iso19794Codec.read(record).map(Iso19794Codec::write2005).orElse(null);
    }
}
