// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.card.Bytes;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.card.TemplateSource;
import id.anjungan.simulator.card.observed.profile.ObservedFile;
import id.anjungan.simulator.people.Persona;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a persona's card in clear, before anything is enciphered or signed. */
final class ObservedFiles {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private ObservedFiles() {}

    /** All that tell the person; templates may take some tenths of a second. */
    static Map<ObservedFile, byte[]> of(Persona persona, TemplateSource templates) {
        Map<ObservedFile, byte[]> files = new EnumMap<>(ObservedFile.class);
        files.put(ObservedFile.BIODATA, prefixed(biodata(persona).getBytes(StandardCharsets.UTF_8)));
        files.put(ObservedFile.PHOTO, prefixed(Portrait.jpeg(persona)));
        files.put(ObservedFile.SIGNATURE_IMAGE, prefixed(Flourish.of(persona.fingerSeed())));
        files.put(ObservedFile.MINUTIAE_1, prefixed(minutiae(persona, 0, templates)));
        files.put(ObservedFile.MINUTIAE_2, prefixed(minutiae(persona, 1, templates)));
        return files;
    }

    /**
     * The 21 fields. The order of the first 16 and of the citizenship is observed, the rest invented; the address has
     * commas and quotation marks, as addresses do.
     */
    static String biodata(Persona persona) {
        List<String> fields = List.of(
                persona.nik(),
                "JL. CONTOH NO. 7, GG. \"MELATI\", BLOK C, CONTOH",
                "001",
                "002",
                persona.birthPlace(),
                "CONTOH UTARA",
                "CONTOH MELATI",
                "KABUPATEN CONTOH",
                persona.sex() == Persona.Sex.LAKI_LAKI ? "LAKI-LAKI" : "PEREMPUAN",
                persona.bloodGroup(),
                persona.religion(),
                persona.maritalStatus(),
                persona.occupation(),
                persona.name(),
                persona.birthDate().format(DATE),
                "CONTOH RAYA",
                "SEUMUR HIDUP",
                "",
                "CONTOH",
                persona.citizenship(),
                "");
        return fields.stream().collect(Collectors.joining("\",\"", "\"", "\""));
    }

    /** What follows a length of two bytes, big-endian. */
    static byte[] prefixed(byte[] content) {
        byte[] length = {(byte) (content.length >> 8), (byte) content.length};
        return Bytes.concat(length, content);
    }

    /** Of a finger that could not be taken nothing is there. */
    private static byte[] minutiae(Persona persona, int which, TemplateSource templates) {
        List<FingerPosition> fingers = persona.fingers();
        return which < fingers.size() ? templates.iso19794(persona, fingers.get(which)) : new byte[0];
    }
}
