// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.office.CodeKey;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.Warning;
import id.anjungan.core.office.WayCount;
import java.time.Instant;
import java.util.List;

/** The messages of the contract ({@code openapi.yaml}), each refusing in its constructor what the contract forbids. */
final class Messages {
    static final int TEXT = 400;
    static final int LIST = 64;
    private static final int MOST_TRIES = 99;

    private Messages() {}

    record Time(String time) {
        Time {
            text(time, TEXT);
            Instant.parse(time);
        }

        Instant instant() {
            return Instant.parse(time);
        }
    }

    record Settings(
            String officeName,
            String region,
            String telephone,
            String hours,
            List<String> waysIn,
            List<String> announcements) {
        Settings {
            text(officeName, TEXT);
            matching(region, "[0-9]{4}");
            text(telephone, TEXT);
            text(hours, TEXT);
            list(waysIn, LIST);
            list(announcements, LIST);
        }
    }

    /** @param codeKeys null where the office gives no codes */
    record Trust(List<byte[]> anchors, List<byte[]> revocationLists, List<OfficeCodeKey> codeKeys, String issuedAt) {
        Trust {
            list(anchors, LIST);
            list(revocationLists, LIST);
            if (codeKeys != null) {
                list(codeKeys, LIST);
            }
            Instant.parse(text(issuedAt, TEXT));
        }
    }

    record OfficeCodeKey(String office, byte[] publicKey) {
        OfficeCodeKey {
            matching(office, "[0-9]{4}");
            require(publicKey != null);
        }

        CodeKey key() {
            return new CodeKey(office, publicKey);
        }
    }

    record Heartbeat(String state, long ledgerRows, String chainHead, List<Warning> warnings, List<WayCount> ways) {
        static Heartbeat of(KioskDesk.Health health) {
            return new Heartbeat(
                    health.state(),
                    health.ledgerRows(),
                    health.chainHead(),
                    health.warnings().stream().sorted().toList(),
                    health.ways());
        }
    }

    record StaffCall(String reason) {}

    record Called(String reference) {
        Called {
            matching(reference, "[A-Za-z0-9_-]{1,64}");
        }
    }

    record CallState(Boolean answered) {
        CallState {
            require(answered != null);
        }
    }

    record Ratings(int veryGood, int good, int poor) {}

    record FreshNonce(String id, byte[] value) {
        FreshNonce {
            matching(id, "[A-Za-z0-9-]{8,64}");
            require(value != null && value.length == 32);
        }
    }

    /** What a visit is asked for with, by way in. */
    sealed interface Opening permits ChipOpening, VouchedOpening, TerminalOpening, AccompaniedOpening {}

    record ChipOpening(String nonce, String wayIn, String nik, int attempts, Finding living, Chip chip)
            implements Opening {
        @Override
        public String toString() {
            return "Opening[" + wayIn + "]";
        }
    }

    record VouchedOpening(String nonce, String wayIn, String nik, int attempts, Finding living, Voucher voucher)
            implements Opening {
        @Override
        public String toString() {
            return "Opening[" + wayIn + "]";
        }
    }

    record Voucher(String profile, String module) {}

    record TerminalOpening(String nonce, String wayIn, String nik, int attempts, Terminal terminal) implements Opening {
        @Override
        public String toString() {
            return "Opening[" + wayIn + "]";
        }
    }

    record AccompaniedOpening(String wayIn, String nik, Officer officer) implements Opening {
        @Override
        public String toString() {
            return "Opening[" + wayIn + "]";
        }
    }

    record Officer(String session, String reason) {
        @Override
        public String toString() {
            return "Officer[]";
        }
    }

    record Terminal(String name, Assurance assurance, byte[] attestation) {}

    record Chip(byte[] signature, byte[] publicKey, byte[] securityObject) {}

    enum Opened {
        GRANTED,
        SENT_TO_COUNTER,
        PIN_DIFFERS,
        PIN_LOCKED,
        PIN_RESTING,
        CODE_SPENT
    }

    record OpeningAnswer(Opened answer, Grant grant, String reference, Integer triesLeft) {
        OpeningAnswer {
            require(answer != null);
            require(answer != Opened.GRANTED || grant != null);
            require(answer != Opened.SENT_TO_COUNTER || reference != null);
            require(answer != Opened.PIN_DIFFERS || leavesTries(triesLeft));
            if (reference != null) {
                text(reference, TEXT);
            }
        }
    }

    static boolean leavesTries(Integer triesLeft) {
        return triesLeft != null && triesLeft >= 1 && triesLeft <= MOST_TRIES;
    }

    enum Releasing {
        RELEASED,
        PIN_DIFFERS,
        PIN_LOCKED
    }

    record ReleaseAnswer(Releasing answer, Integer triesLeft) {
        ReleaseAnswer {
            require(answer != null);
            require(answer != Releasing.PIN_DIFFERS || leavesTries(triesLeft));
        }
    }

    record Grant(String token, String shownName, Assurance assurance) {
        Grant {
            matching(token, "[A-Za-z0-9_-]{20,128}");
            text(shownName, TEXT);
            require(assurance != null);
        }

        @Override
        public String toString() {
            return "Grant[" + assurance + "]";
        }
    }

    record Closing(String outcome) {}

    record Reserving(String offer, String sha256) {}

    record Reserved(String ledgerId, String offer, String sha256) {
        Reserved {
            text(ledgerId, TEXT);
            text(offer, TEXT);
            matching(sha256, "[0-9a-f]{64}");
        }
    }

    record Ended(DocumentDesk.Fate fate, String evidence) {}

    /** RFC 9457; the code is the last part of the type. */
    record Problem(String type, String title, int status) {
        static final String PREFIX = "urn:anjungan:problem:";

        Problem {
            matching(type, PREFIX + "[a-z][a-z-]{2,40}");
        }

        String code() {
            return type.substring(PREFIX.length());
        }
    }

    static String text(String value, int longest) {
        require(value != null && value.length() <= longest);
        return value;
    }

    static void matching(String value, String pattern) {
        require(value != null && value.matches(pattern));
    }

    static void list(List<?> values, int longest) {
        require(values != null && values.size() <= longest && values.stream().allMatch(one -> one != null));
    }

    static void require(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("not as the contract says");
        }
    }
}
