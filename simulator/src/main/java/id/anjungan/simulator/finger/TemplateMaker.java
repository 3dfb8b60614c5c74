// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.Iso19794Codec;
import id.anjungan.core.biometric.MinutiaeRecord;

/**
 * Makes the templates that lie on virtual chips: ISO/IEC 19794-2:2005 records of at most 63 minutiae, hence of at most
 * 408 bytes, as the programme's engineers told of the real card (about 0.4 kB a finger).
 */
public final class TemplateMaker {
    public static final int MOST_MINUTIAE = 63;

    private TemplateMaker() {}

    /** The record of a person's finger at a position. Takes some tenths of a second. */
    public static byte[] record(long fingerSeed, FingerPosition position) {
        return record(FingerGallery.finger(fingerSeed, position));
    }

    /** The record of a finger's enrolment, with its position in it. */
    public static byte[] record(SyntheticFingerprint finger) {
        try (FingerImage image = finger.enrolment()) {
            return Iso19794Codec.write2005(minutiae(image).of(finger.position()).atMost(MOST_MINUTIAE));
        }
    }

    /** What our own extractor finds in a picture. Takes some tens of milliseconds. */
    public static MinutiaeRecord minutiae(FingerImage image) {
        FingerprintImageOptions options = new FingerprintImageOptions().dpi(image.dpi());
        FingerprintTemplate template =
                new FingerprintTemplate(new FingerprintImage(image.width(), image.height(), image.grey(), options));
        return Iso19794Codec.read(FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, template))
                .orElseThrow();
    }
}
