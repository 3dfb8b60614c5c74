// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Tlv;
import id.anjungan.simulator.people.Persona;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The files of a persona's card, before they are signed; layout in {@code docs/perangkat/ktp-el.md}. */
public final class PersonaFiles {
    private static final byte[] FACE = {0x02};
    private static final byte[] FINGERPRINT = {0x08};

    private PersonaFiles() {}

    /** Of the usual make. */
    static byte[] announcement() {
        return announcement(CardMake.of(RadioType.A));
    }

    static byte[] announcement(CardMake make) {
        int longest = make.longestResponse();
        return Tlv.of(
                        ElementaryFile.COM.tag(),
                        new Tlv(0x5F01, ascii("0107")),
                        new Tlv(0x5C, new byte[] {0x61, 0x75, 0x63, 0x6F, 0x77}),
                        new Tlv(0x80, new byte[] {(byte) make.suite().number()}),
                        new Tlv(0x81, new byte[] {(byte) (longest >> 8), (byte) longest}))
                .encoded();
    }

    /** The biodata group; its hash stands in the security object, so that an office can tell whose card it is. */
    public static byte[] biodata(Persona persona) {
        return Tlv.of(
                        ElementaryFile.BIODATA.tag(),
                        text(0x80, persona.nik()),
                        text(0x81, persona.name()),
                        text(0x82, persona.birthPlace()),
                        text(0x83, persona.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE)),
                        text(0x84, persona.sex() == Persona.Sex.LAKI_LAKI ? "1" : "2"),
                        text(0x85, persona.bloodGroup()),
                        text(0x86, persona.religion()),
                        text(0x87, persona.maritalStatus()),
                        text(0x88, persona.occupation()),
                        text(0x89, persona.citizenship()),
                        text(0x8A, "CONTOH"))
                .encoded();
    }

    static byte[] templates(Persona persona, TemplateSource source) {
        List<Tlv> parts = new ArrayList<>();
        parts.add(new Tlv(0x02, new byte[] {(byte) persona.fingers().size()}));
        for (FingerPosition position : persona.fingers()) {
            Tlv header = Tlv.of(0xA1, new Tlv(0x81, FINGERPRINT), new Tlv(0x82, new byte[] {(byte) position.code()}));
            Tlv record = new Tlv(0x5F2E, source.iso19794(persona, position));
            parts.add(Tlv.of(0x7F60, header, record));
        }
        return Tlv.of(ElementaryFile.TEMPLATES.tag(), Tlv.of(0x7F61, parts.toArray(Tlv[]::new)))
                .encoded();
    }

    static byte[] photo(Persona persona) {
        int gender = persona.sex() == Persona.Sex.LAKI_LAKI ? 1 : 2;
        return photo(FaceRecord.of(Portrait.jpeg(persona), Portrait.WIDTH, Portrait.HEIGHT, gender));
    }

    /** @param record of ISO/IEC 19794-5 */
    static byte[] photo(byte[] record) {
        Tlv one = Tlv.of(0x7F60, Tlv.of(0xA1, new Tlv(0x81, FACE)), new Tlv(0x5F2E, record));
        return Tlv.of(ElementaryFile.PHOTO.tag(), Tlv.of(0x7F61, new Tlv(0x02, new byte[] {1}), one))
                .encoded();
    }

    static byte[] chipKey(byte[] subjectPublicKeyInfo) {
        return new Tlv(ElementaryFile.CHIP_KEY.tag(), subjectPublicKeyInfo).encoded();
    }

    private static Tlv text(int tag, String text) {
        return new Tlv(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
