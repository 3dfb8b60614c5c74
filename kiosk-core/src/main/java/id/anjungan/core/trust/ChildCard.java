// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a KIA (Permendagri 2/2016): the office's fields as it signed them, and the photo from the fifth
 * birthday on. Nothing of it is told by {@code toString}.
 *
 * @param issue by whom, where and until when
 */
public record ChildCard(Holder holder, Family family, Photo photo, Issue issue) {
    /** The child. */
    public record Holder(
            String nik,
            String name,
            String sex,
            String birthPlace,
            LocalDate birthDate,
            String bloodGroup,
            String religion,
            String citizenship) {
        @Override
        public String toString() {
            return "Holder";
        }
    }

    /**
     * Where the child belongs.
     *
     * @param birthAct number of the kutipan akta kelahiran
     * @param address one to four lines
     */
    public record Family(String kkNumber, String head, String birthAct, List<String> address) {
        @Override
        public String toString() {
            return "Family";
        }
    }

    /** The picture of a child of five or more. */
    public sealed interface Photo {
        /** Under five. */
        record None() implements Photo {}

        /** A JPEG. */
        record Jpeg(byte[] bytes) implements Photo {
            @Override
            public String toString() {
                return "Jpeg[" + bytes.length + " bytes]";
            }
        }
    }

    /**
     * What the office answers for.
     *
     * @param validUntil as it is printed: the fifth birthday, or the last day before the seventeenth
     * @param office the issuing office as the law names it
     * @param signatory its head
     * @param token text of the QR code
     * @param mark a word that is printed across both sides of what is no real card; empty when there is none
     */
    public record Issue(
            LocalDate validUntil,
            LocalDate issuedOn,
            String place,
            String office,
            String signatory,
            String token,
            String mark) {
        @Override
        public String toString() {
            return "Issue[" + office + "]";
        }
    }

    @Override
    public String toString() {
        return "ChildCard[" + photo + "]";
    }
}
