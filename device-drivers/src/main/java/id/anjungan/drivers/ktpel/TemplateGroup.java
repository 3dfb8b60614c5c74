// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The group of finger templates: a biometric information group of ICAO 9303-10 §4.7.3, in which each record is ISO/IEC
 * 19794-2 and each position a code of that standard's table 5.
 */
final class TemplateGroup {
    private static final int GROUP = 0x7F61;
    private static final int ONE = 0x7F60;
    private static final int HEADER = 0xA1;
    private static final int POSITION = 0x82;
    private static final int RECORD = 0x5F2E;
    /** In its place, when what is inside is an object itself: minutiae in the compact card format. */
    private static final int CARD_FORMAT = 0x7F2E;

    private static final int MOST_TEMPLATES = 10;
    private static final int LONGEST_RECORD = 4096;

    private TemplateGroup() {}

    /**
     * The templates that can be used, in the card's order; records that are empty or of another format are passed
     * over.
     */
    static List<FingerTemplate> parse(byte[] file) throws Malformed {
        List<FingerTemplate> templates = new ArrayList<>();
        Tlv group = Tlv.parse(file).expect(ElementaryFile.TEMPLATES.tag()).child(GROUP);
        for (Tlv one : group.children()) {
            if (one.tag() == ONE && templates.size() < MOST_TEMPLATES) {
                byte[] position = one.child(HEADER).child(POSITION).value();
                byte[] record = record(one);
                if (position.length == 1 && usable(record)) {
                    templates.add(new FingerTemplate(FingerPosition.of(position[0] & 0xFF), record));
                }
            }
        }
        return templates;
    }

    private static byte[] record(Tlv one) throws Malformed {
        Optional<Tlv> card = one.find(CARD_FORMAT);
        return card.isPresent() ? card.get().encoded() : one.child(RECORD).value();
    }

    private static boolean usable(byte[] record) {
        return record.length <= LONGEST_RECORD && FingerTemplate.isKnown(record);
    }
}
